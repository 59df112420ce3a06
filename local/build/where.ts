// Where in the source a place of the built script is.
import { readFileSync } from 'node:fs'
import { SourceMap, type SourceOrigin } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { CannotStart } from '../dev/cannot-start.ts'

/**
 * Reads the source map beside a built script.
 * @returns what finds `line:column` of the script in the source, as `file:line:column` from the working directory
 * @throws {CannotStart} from what it returns, for a place that is none
 */
export function placesIn(script: string): (place: string) => string {
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')))
  return (place) => {
    const [line, column] = /^(\d+):(\d+)$/.exec(place)?.slice(1).map(Number) ?? []
    const origin: Partial<SourceOrigin> = line && column ? map.findOrigin(line, column) : {}
    if (origin.fileName === undefined)
      throw new CannotStart(`There is no place ${place} in the built script.`)
    const file = relative(process.cwd(), resolve(dirname(script), origin.fileName))
    return `${file}:${origin.lineNumber}:${origin.columnNumber}`
  }
}
