// The JSON Schema of a tool's input, as providers take it.
import { type Fields, isFields } from '../incoming/json.ts'

/** The words that every provider knows: those of Gemini's `Schema`, the shortest list of all. */
const known = new Set([
  ...['type', 'description', 'title', 'enum', 'format', 'nullable', 'default', 'anyOf'],
  ...['properties', 'required', 'items', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'pattern'],
])

/** A schema without what is about the document and not about the input, and with the members that all ask for. */
export function toParameters({ $schema: _, ...schema }: Fields): Fields {
  return { ...schema, type: 'object', properties: schema.properties ?? {} }
}

/** The same in the words that every provider knows: looser, never stricter. The tool itself checks what it is given. */
export const simplify = (schema: Fields): Fields => simplified(schema, schema, 0) as Fields

function simplified(value: unknown, root: Fields, depth: number): unknown {
  if (!isFields(value) || depth > 20) return {}
  const target = resolve(value, root)
  if (target !== value) return simplified(target, root, depth + 1)
  const inner = (each: unknown) => simplified(each, root, depth + 1)
  const result: Fields = {}
  for (const [word, each] of Object.entries(value)) {
    if (word === 'properties' && isFields(each))
      result[word] = Object.fromEntries(
        Object.entries(each).map(([name, property]) => [name, inner(property)]),
      )
    else if (word === 'items') result[word] = Array.isArray(each) ? inner(each[0]) : inner(each)
    else if ((word === 'anyOf' || word === 'oneOf') && Array.isArray(each)) result.anyOf = each.map(inner)
    else if (word === 'allOf' && Array.isArray(each)) Object.assign(result, ...each.map(inner))
    else if (word === 'const') result.enum = [each]
    else if (word === 'type' && Array.isArray(each)) Object.assign(result, typeOf(each))
    else if (known.has(word)) result[word] = each
  }
  return result
}

/** A type or null is a nullable type. */
function typeOf(types: unknown[]): Fields {
  const others = types.filter((each) => each !== 'null')
  const type = others.length === 1 ? { type: others[0] } : { anyOf: others.map((each) => ({ type: each })) }
  return { ...type, ...(others.length < types.length && { nullable: true }) }
}

/** What a reference within the document points at. */
function resolve(schema: Fields, root: Fields): unknown {
  if (typeof schema.$ref !== 'string' || !schema.$ref.startsWith('#')) return schema
  return schema.$ref
    .slice(1)
    .split('/')
    .filter(Boolean)
    .reduce<unknown>(
      (at, name) => (isFields(at) ? at[name.replaceAll('~1', '/').replaceAll('~0', '~')] : {}),
      root,
    )
}
