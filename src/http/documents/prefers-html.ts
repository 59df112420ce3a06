// Whether who asks would rather have a page than JSON (RFC 9110 §12.5.1).

/** The weight that an `Accept` gives a media type, by the most specific range that matches it; 0 for none. */
function weightOf(accept: string, type: string): number {
  const ranges = new Map<string, number>()
  for (const item of accept.split(',')) {
    const [range = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const isPlain = parameters.every((parameter) => parameter === weight)
    if (isPlain) ranges.set(range, weight === undefined ? 1 : Number(weight.slice(2)) || 0)
  }
  const family = `${type.split('/')[0]}/*`
  return ranges.get(type) ?? ranges.get(family) ?? ranges.get('*/*') ?? 0
}

/** JSON where neither is preferred: a program that takes anything is no browser. */
export const prefersHtml = (accept: string | undefined): boolean =>
  accept !== undefined && weightOf(accept, 'text/html') > weightOf(accept, 'application/json')
