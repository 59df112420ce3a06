// Light, dark, or what the system says; kept in this browser.
import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'
export const themes: Theme[] = ['system', 'light', 'dark']

const kept = 'chronochat.theme'
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const readTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(kept)) ?? 'system'

export function applyTheme() {
  const theme = readTheme()
  const isDark = theme === 'dark' || (theme === 'system' && systemIsDark.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

const setTheme = (theme: Theme) => {
  if (theme === 'system') localStorage.removeItem(kept)
  else localStorage.setItem(kept, theme)
  applyTheme()
}

systemIsDark.addEventListener('change', applyTheme)
addEventListener('storage', ({ key }) => key === kept && applyTheme())

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = () => [useSyncExternalStore(subscribe, readTheme), setTheme] as const
