// How variables reach the Worker under `wrangler dev`: in a file, so that secrets stand on no command line.
import type { Variables } from './settings.ts'

/**
 * Splits variables into what an env file holds exactly and what it cannot, which goes as `--var` arguments.
 * @returns `file`, the file's content, and `args`, for wrangler's command line
 */
export function encodeVariables(variables: Variables): { file: string; args: string[] } {
  const lines: string[] = []
  const args: string[] = []
  for (const [name, value] of Object.entries(variables)) {
    const quote = quoteFor(value)
    if (quote) lines.push(`${name}=${quote}${value.replaceAll('$', '\\$')}${quote}\n`)
    else args.push('--var', `${name}:${value}`)
  }
  return { file: lines.join(''), args }
}

/** Single quotes and backticks keep everything but themselves, a carriage return, and a backslash before the quote. */
const quoteFor = (value: string) =>
  /\r|\\$/.test(value) ? undefined : ["'", '`'].find((quote) => !value.includes(quote))
