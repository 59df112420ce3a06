// What one does in a chat, as a person would.
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Script } from '../../world/model.ts'
import { see } from './visit.ts'

export const composer = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true })
export const replies = (page: Page) => page.getByRole('article', { name: 'Reply' })
export const lastReply = (page: Page) => replies(page).last()

/** Writes a message and sends it. */
export async function say(page: Page, message: string) {
  await composer(page).fill(message)
  await composer(page).press('Enter')
}

/** Sends what makes the model do as the script says. @returns its mark, to release what is held */
export async function sayScript(page: Page, script: Script) {
  const mark = crypto.randomUUID()
  await say(page, JSON.stringify({ ...script, mark }))
  return mark
}

export async function release(mark: string) {
  await fetch(`${inject('modelUrl')}/release?mark=${mark}`, { method: 'POST' })
}

/** Waits until the last thing that was said is a whole reply. */
export const ended = (page: Page) =>
  see(
    page.getByRole('article').last().and(lastReply(page)).getByRole('button', { name: 'Write again' }),
  ).toBeEnabled()
