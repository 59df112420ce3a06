// The served document, as generators of clients read it.
import { describe, expect, it } from 'vitest'
import { openDocument, operations, type Schema } from '../world/declared.ts'
import { openWorld } from '../world/world.ts'

const { fetch } = openWorld()

const membersOf = ({ properties = {} }: Schema): Schema[] =>
  Object.values(properties).flatMap((member) => [member, ...membersOf(member)])

describe('the document', () => {
  it('names no default of a member, which would make clients send it', async () => {
    const { components } = await openDocument(fetch)
    const members = Object.values(components.schemas).flatMap(membersOf)
    expect(members.length).toBeGreaterThan(100)
    for (const member of members) expect(member).not.toHaveProperty('default')
    expect(components.schemas.SendRequest?.required).toEqual(['message'])
  })

  it('has a schema for what event streams hold, wherever there is one', async () => {
    const contents = (await operations(fetch)).flatMap(({ operation }) =>
      Object.values(operation.responses).flatMap(({ content }) => content?.['text/event-stream'] ?? []),
    )
    expect(contents.length).toBeGreaterThanOrEqual(2)
    for (const content of contents)
      expect(content).toEqual({ schema: { $ref: '#/components/schemas/StreamEvent' } })
  })
})
