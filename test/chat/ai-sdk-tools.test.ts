// The AI SDK's chat with tools: what `useChat` does when a person allows a call or the client's own tool has run.
import {
  DefaultChatTransport,
  isToolUIPart,
  lastAssistantMessageIsCompleteWithApprovalResponses,
  lastAssistantMessageIsCompleteWithToolCalls,
  type UIMessage,
  validateUIMessages,
} from 'ai'
import { afterEach, describe, expect, it } from 'vitest'
import { callsOf } from '../world/mcp.ts'
import type { Person } from '../world/people.ts'
import { PlainChat } from '../world/plain-chat.ts'
import { model, scripted } from '../world/scripted.ts'
import { type Decision, erase, useServers } from '../world/waiting.ts'
import { openWorld } from '../world/world.ts'

useServers()
const world = openWorld()
afterEach(world.heal)

const api = 'https://chat.example.com/api/chat'
const openMap = { name: 'open_map', description: '', parameters: { type: 'object' } }

/** What a chat that goes on by itself has to send: what was decided about the calls of its last step. */
function decisionsIn({ parts }: UIMessage) {
  const step = parts.slice(parts.findLastIndex(({ type }) => type === 'step-start') + 1)
  return step.filter(isToolUIPart).flatMap((part): Decision[] => {
    const call_id = part.toolCallId
    if (part.state === 'approval-responded') return [{ call_id, approved: part.approval.approved }]
    if (part.type !== 'tool-open_map') return []
    if (part.state === 'output-available') return [{ call_id, output: part.output }]
    return part.state === 'output-error' ? [{ call_id, error: part.errorText }] : []
  })
}

function openChat(person: Person, messages: UIMessage[] = [], thread?: string) {
  let threadId = thread
  const errors: Error[] = []
  const headers = { authorization: `Bearer ${person.tokens.access_token}` }
  const transport = new DefaultChatTransport<UIMessage>({
    headers,
    fetch: ((url: string, init: RequestInit) => world.fetch(new Request(url, init))) as typeof fetch,
    prepareSendMessagesRequest({ messages }) {
      const last = messages.at(-1)!
      if (last.role === 'assistant')
        return {
          api: `${api}/threads/${threadId}/messages/${last.id}/decisions`,
          body: { decisions: decisionsIn(last), stream: true },
        }
      const message = last.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
      return {
        api: `${api}/send`,
        body: { message, thread_id: threadId, model, tools: [openMap], stream: true },
      }
    },
  })
  const chat = new PlainChat({
    messages,
    transport,
    onData: (part) => {
      if (part.type === 'data-thread') threadId = (part.data as { thread_id: string }).thread_id
    },
    onError: (error) => errors.push(error),
    sendAutomaticallyWhen: (chat) =>
      lastAssistantMessageIsCompleteWithApprovalResponses(chat) ||
      lastAssistantMessageIsCompleteWithToolCalls(chat),
  })
  return {
    chat,
    errors,
    last: () => chat.messages.at(-1)!,
    calls: () => chat.messages.at(-1)!.parts.filter(isToolUIPart),
    /** The messages as the service has them. */
    async stored() {
      const { body } = await person.get(`/api/chat/threads/${threadId}`)
      return validateUIMessages({
        messages: body.messages.map(({ id, role, parts }: UIMessage) => ({ id, role, parts })),
      })
    },
    threadId: () => threadId!,
  }
}

/** What a client keeps of a part and a history has too. */
const kept = (message: UIMessage) =>
  JSON.parse(
    JSON.stringify(message.parts, (name, value) =>
      name === 'state' && value === 'streaming' ? 'done' : value,
    ),
  )

const settled = async ({ chat }: ReturnType<typeof openChat>) => {
  while (chat.status === 'submitted' || chat.status === 'streaming')
    await new Promise((resolve) => setTimeout(resolve, 10))
}

describe("the AI SDK's chat", () => {
  it('allows a call and goes on in the same message', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const talk = openChat(ada)
    await talk.chat.sendMessage({ text: scripted({ call: [erase(id)], say: ['done'] }).message })
    expect(talk.errors).toEqual([])
    expect(talk.calls()).toMatchObject([{ type: 'tool-s__erase', state: 'approval-requested' }])
    expect(kept(talk.last())).toMatchObject((await talk.stored())[1]!.parts)
    await talk.chat.addToolApprovalResponse({ id: talk.calls()[0]!.approval!.id, approved: true })
    await settled(talk)
    expect(talk.errors).toEqual([])
    expect(talk.chat.messages).toHaveLength(2)
    expect(talk.calls()).toMatchObject([{ state: 'output-available', output: 'erased' }])
    expect(talk.last().parts.at(-1)).toMatchObject({ type: 'text', text: 'done' })
    expect((await talk.stored())[1]).toMatchObject({ id: talk.last().id })
    expect(kept(talk.last())).toMatchObject((await talk.stored())[1]!.parts)
    expect(await callsOf(id)).toHaveLength(1)
  })

  it('denies one call and allows another of the same step', async () => {
    const ada = await world.enrol()
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
    const talk = openChat(ada)
    await talk.chat.sendMessage({
      text: scripted({ call: [erase(first), erase(second)], say: ['done'] }).message,
    })
    const [a, b] = talk.calls()
    await talk.chat.addToolApprovalResponse({ id: a!.approval!.id, approved: false })
    expect(await callsOf(second)).toEqual([])
    await talk.chat.addToolApprovalResponse({ id: b!.approval!.id, approved: true })
    await settled(talk)
    expect(talk.errors).toEqual([])
    expect(talk.calls()).toMatchObject([{ state: 'output-denied' }, { state: 'output-available' }])
    expect(kept(talk.last())).toMatchObject((await talk.stored())[1]!.parts)
    expect(await callsOf(first)).toEqual([])
    expect(await callsOf(second)).toHaveLength(1)
  })

  it('gives the output of a tool of its own', async () => {
    const ada = await world.enrol()
    const talk = openChat(ada)
    const call = { name: 'open_map', arguments: { place: 'Rome' } }
    await talk.chat.sendMessage({ text: scripted({ call: [call, call], say: ['done'] }).message })
    const [a, b] = talk.calls()
    expect(a).toMatchObject({ state: 'input-available', input: { place: 'Rome' } })
    await talk.chat.addToolOutput({
      tool: 'open_map' as never,
      toolCallId: a!.toolCallId,
      output: { zoom: 3 } as never,
    })
    await talk.chat.addToolOutput({
      tool: 'open_map' as never,
      toolCallId: b!.toolCallId,
      state: 'output-error',
      errorText: 'no map',
    })
    await settled(talk)
    expect(talk.errors).toEqual([])
    expect(talk.calls()).toMatchObject([{ state: 'output-available' }, { state: 'output-error' }])
    expect(talk.last().parts.at(-1)).toMatchObject({ type: 'text', text: 'done' })
    expect(kept(talk.last())).toMatchObject((await talk.stored())[1]!.parts)
  })

  it('goes on after a reload with what the history has', async () => {
    const ada = await world.enrol()
    const id = crypto.randomUUID()
    const before = openChat(ada)
    await before.chat.sendMessage({ text: scripted({ call: [erase(id)], say: ['done'] }).message })
    const after = openChat(ada, await before.stored(), before.threadId())
    expect(after.calls()).toMatchObject([{ state: 'approval-requested' }])
    await after.chat.addToolApprovalResponse({ id: after.calls()[0]!.approval!.id, approved: true })
    await settled(after)
    expect(after.errors).toEqual([])
    expect(after.calls()).toMatchObject([{ state: 'output-available' }])
    expect(after.last().parts.at(-1)).toMatchObject({ type: 'text', text: 'done' })
    expect(await callsOf(id)).toHaveLength(1)
  })
})
