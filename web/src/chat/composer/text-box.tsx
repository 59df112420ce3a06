// A text area that grows with its text, and sends on Enter where there is a keyboard for Shift+Enter.
import {
  type ComponentProps,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'

const growsByItself = CSS.supports('field-sizing', 'content')
const hasKeyboard = matchMedia('(pointer: fine)')

type Props = Omit<ComponentProps<'textarea'>, 'ref'> & {
  ref?: Ref<HTMLTextAreaElement>
  value: string
  /** Enter; with Ctrl or ⌘ where `held`. */
  onSend: (held: boolean) => void
}

export function TextBox({ ref, value, onSend, className = '', ...rest }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => box.current!)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (growsByItself || !box.current) return
    box.current.style.height = 'auto'
    box.current.style.height = `${box.current.scrollHeight}px`
  }, [value])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const held = event.ctrlKey || event.metaKey
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    if (!hasKeyboard.matches && !held) return // On a phone Enter is the only way to a new line.
    event.preventDefault()
    onSend(held)
  }
  return (
    <textarea
      {...rest}
      ref={box}
      dir="auto"
      value={value}
      onKeyDown={onKeyDown}
      className={`field-sizing-content block w-full resize-none bg-transparent text-base placeholder:text-muted-foreground ${className}`}
    />
  )
}

/** What the service takes in one message, in code points. */
const longest = 32_000

/** What is wrong with a text that is to be sent, or null; an empty one is only not ready. */
export function problemOf(text: string): string | null {
  if (text.length <= longest) return null
  const over = [...text].length - longest
  return over > 0 ? `This is ${over.toLocaleString()} characters too long: send it in parts.` : null
}
