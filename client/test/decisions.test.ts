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

const deny = ({ chat }: Waiting, call: ReturnType<typeof callsIn>[number] | undefined) =>
  chat.addToolApprovalResponse({ id: call?.approval?.id ?? '', approved: false })

const decisionsMade = () => network.requests.filter((line) => line.includes('/decisions')).length

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

  it('is sent each decision once, as it is made, and goes on with the last', async () => {
    const opened = await waiting([askPlace, fetchUrl], shaky)
    const [place, fetching] = callsIn(opened)
    await answerPlace(opened, place?.toolCallId ?? '')
    await until(() => opened.chat.status === 'ready')
    expect(callsIn(opened)).toMatchObject([{ state: 'output-available' }, { state: 'approval-requested' }])
    expect(decisionsMade()).toBe(1)
    await deny(opened, fetching)
    await decided(opened)
    await expectKept(opened)
    expect(decisionsMade()).toBe(2)
  })

  it('takes two decisions at one time', async () => {
    const opened = await waiting([fetchUrl, fetchUrl], shaky)
    await Promise.all(callsIn(opened).map((call) => deny(opened, call)))
    await decided(opened)
    await expectKept(opened)
  })

  it('knows after a reload what was decided before it', async () => {
    const before = await waiting([askPlace, fetchUrl, fetchUrl])
    const [place, first] = callsIn(before)
    await answerPlace(before, place?.toolCallId ?? '')
    await before.chat.addToolApprovalResponse({ id: first?.approval?.id ?? '', approved: true })
    await until(() => before.chat.status === 'ready')
    const opened = openChat(ada, { id: before.chat.id, tools })
    opened.chat.messages = await opened.transport.history(before.chat.id)
    const states = ['output-available', 'approval-responded', 'approval-requested']
    expect(callsIn(opened).map(({ state }) => state)).toEqual(states)
    await deny(opened, callsIn(opened)[2])
    await decided(opened)
    await expectKept(opened)
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
