// What the MCP servers of a test saw, and their calls that wait.
import { inject } from 'vitest'
import type { Seen } from './mcp-tools.ts'
import { until } from './until.ts'

export const mcpUrl = inject('mcpUrl')

/** What the servers saw of a mark. */
export const seen = async (mark: string): Promise<Seen[]> =>
  (await fetch(`${mcpUrl}/seen?mark=${mark}`)).json()

/** The calls that were made under a mark. */
export const callsOf = async (mark: string) => (await seen(mark)).filter(({ event }) => event === 'call')

/** Resolves once a server has seen an event of a mark. */
export async function saw(mark: string, ...events: Seen['event'][]): Promise<void> {
  await until(async () => (await seen(mark)).some(({ event }) => events.includes(event)))
}

/** Lets a call go on that waits. */
export const releaseCall = (mark: string) => fetch(`${mcpUrl}/release?mark=${mark}`, { method: 'POST' })

/** The reference server, started by the first test that asks for it. */
export const everythingUrl = async (): Promise<string> =>
  ((await (await fetch(`${mcpUrl}/everything`)).json()) as { url: string }).url
