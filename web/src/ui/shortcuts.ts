// Keys that do something wherever the focus is, with Ctrl or ⌘.
import { useEffect, useRef } from 'react'

/** `{ k: … }` is Ctrl+K or ⌘K, `{ 'shift+o': … }` the same with Shift. */
export function useShortcuts(shortcuts: Record<string, () => void>) {
  const current = useRef(shortcuts)
  current.current = shortcuts
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey) return
      const run = current.current[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`]
      if (!run) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

export const modifierKey = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl '
