// The words of a message, without what is around them: to be copied, or edited.
import type { UIMessage } from 'ai'

/** Texts of different steps stand apart. */
export const textOf = ({ parts }: Pick<UIMessage, 'parts'>) =>
  parts.flatMap((part) => (part.type === 'text' && part.text !== '' ? [part.text] : [])).join('\n\n')
