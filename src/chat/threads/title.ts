// A thread's title from its first message: whole words, no grapheme split.

import { controls, isVisible } from '#shared/text.ts'

const longest = 80
/** Of a message, in UTF-16: more than a title can have, so that what goes on is seen to. */
const mostRead = 500

/** The title of a message that shows nothing. */
const untitled = 'Untitled'

/** The first words of a message on one line: at most 80 characters (graphemes), with an ellipsis where it goes on. */
export function titleFrom(message: string): string {
  const words = message.replace(/\s+/gu, ' ').replace(controls, '').trim()
  const line = isVisible(words) ? words.slice(0, mostRead) : untitled
  const graphemes = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment)
  if (graphemes.length <= longest && codePoints(line) <= 200) return line
  let title = ''
  for (const grapheme of graphemes.slice(0, longest - 1)) {
    if (codePoints(title + grapheme) > 199) break
    title += grapheme
  }
  const lastSpace = title.lastIndexOf(' ')
  const whole = line[title.length] === ' ' || lastSpace < longest / 2 ? title : title.slice(0, lastSpace)
  return `${whole.trimEnd()}…`
}

const codePoints = (text: string) => [...text].length
