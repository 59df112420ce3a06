// What is written to the console, which is the log.
import { vi } from 'vitest'

/** Adds what is written from now on, at every level, to `lines`, in place of writing it, until mocks are restored. */
export function hearConsole(lines: string[]): void {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void lines.push(words.map(String).join(' ')))
}
