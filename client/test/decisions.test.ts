// Calls that wait for somebody: for a person's approval, or for a tool of the client's own.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { startBadNetwork } from './bad-network.ts'
import { as, openChat, productUrl, said, signUp, until } from './chat.ts'
import { scripted } from './model.ts'

const network = await startBadNetwork(productUrl)
const ada = await signUp()
const shaky = as(ada.tokens, network.url)
afterAll(() => network.close())
beforeEach(() => network.heal())

const tools = [
  { name: 'ask_place', description: 'Where the user is.', parameters: { type: 'object', properties: {} } },
]
const askPlace = { name: 'ask_place', arguments: {} }
const fetchUrl = { name: 'fetch_url', arguments: { url: 'https://other.example.com/page' } }

const callsIn = ({ chat }: ReturnType<typeof openChat>) =>
  chat.lastMessage?.parts.flatMap((part) => ('toolCallId' in part ? [part] : [])) ?? []

/** A chat whose reply waits for what its calls ask. */
async function waiting(
  call: { name: string; arguments: unknown }[],
  person: Pick<typeof ada, 'session'> = ada,
) {
  const opened = openChat(person, { tools })
  // What is escaped the user has not written: an address of their own would need nobody's approval.
  const text = scripted({ call, say: ['so be it'] }).text.replaceAll('/', '\\/')
  await opened.chat.sendMessage({ text })
  expect(opened.errors).toEqual([])
  expect(opened.chat.status).toBe('ready')
  return opened
}

type Waiting = Awaited<ReturnType<typeof waiting>>

const answerPlace = ({ chat }: Waiting, toolCallId: string) =>
  chat.addToolOutput({ tool: 'ask_place' as never, toolCallId, output: 'London' as never })

const decided = (opened: Waiting) => until(() => said(opened.chat.lastMessage) === 'so be it')

/** What was streamed is what is kept. */
async function expectKept({ chat, transport, errors }: Waiting) {
  await until(() => chat.status === 'ready')
  expect(errors).toEqual([])
  const history = await transport.history(chat.id)
  expect(history).toHaveLength(2)
  expect(history.at(-1)?.parts).toEqual(chat.lastMessage?.parts)
}

describe('a reply that waits', () => {
  it('goes on with the result of a tool of the client', async () => {
    const opened = await waiting([askPlace])
    await answerPlace(opened, callsIn(opened)[0]?.toolCallId ?? '')
    await decided(opened)
    expect(callsIn(opened)).toMatchObject([{ state: 'output-available', output: 'London' }])
    await expectKept(opened)
  })

  it('goes on without what a person has denied', async () => {
    const opened = await waiting([fetchUrl])
    const [call] = callsIn(opened)
    expect(call).toMatchObject({ state: 'approval-requested' })
    await opened.chat.addToolApprovalResponse({
      id: call?.approval?.id ?? '',
      approved: false,
      reason: 'No.',
    })
    await decided(opened)
    expect(callsIn(opened)).toMatchObject([{ state: 'output-denied' }])
    await expectKept(opened)
  })

  it('waits until all is decided, and sends it once', async () => {
    const opened = await waiting([askPlace, fetchUrl], shaky)
    const [place, fetching] = callsIn(opened)
    await answerPlace(opened, place?.toolCallId ?? '')
    expect(opened.chat.status).toBe('ready')
    await opened.chat.addToolApprovalResponse({ id: fetching?.approval?.id ?? '', approved: false })
    await decided(opened)
    await until(() => opened.chat.status === 'ready')
    expect(network.requests.filter((line) => line.includes('/decisions'))).toHaveLength(1)
  })

  it('goes on over connections that are cut', async () => {
    const opened = await waiting([askPlace], shaky)
    network.cuts = [0, 60, 150, 250]
    await answerPlace(opened, callsIn(opened)[0]?.toolCallId ?? '')
    await decided(opened)
    expect(network.cut).toBeGreaterThan(1)
    await expectKept(opened)
  })

  it('is decided after a reload', async () => {
    const before = await waiting([askPlace])
    const opened = openChat(ada, { id: before.chat.id, tools })
    opened.chat.messages = await opened.transport.history(before.chat.id)
    await opened.chat.resumeStream()
    await answerPlace(opened, callsIn(opened)[0]?.toolCallId ?? '')
    await decided(opened)
    await expectKept(opened)
  })

  it('is not asked again by itself once it was stopped', async () => {
    const opened = await waiting([askPlace], shaky)
    await opened.transport.stop(opened.chat.id)
    await answerPlace(opened, callsIn(opened)[0]?.toolCallId ?? '')
    await until(() => opened.errors.length > 0)
    expect(opened.errors).toMatchObject([{ name: 'Problem', code: 'already_decided' }])
  })
})
