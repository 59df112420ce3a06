// Two hundred replies over networks that fail at random: each is the message that an untroubled network gives. And sixty
// in whose middle somebody speaks again: what is shown is what is kept.
// `FUZZ_SEED=7 npx vitest run --project client-trials` tries others.
import { expect, it } from 'vitest'
import { chance } from '../../../chaos/chance.ts'
import { type ChatMessage, Problem } from '../../src/index.ts'
import { startBadNetwork } from '../bad-network.ts'
import { as, openChat, productUrl, said, signUp, until } from '../chat.ts'
import { release, scripted, words } from '../model.ts'

const seed = Number(process.env.FUZZ_SEED ?? 1)
const rounds = 200
const roundsInCompany = 60
const lanes = 8

const texts = ['plain ', 'Größe ', '模型 ', '👩‍👩‍👧 ', 'العربية ', '\n\n', '`code` ', 'é ']

const sum = { name: 'calculate', arguments: { expression: '6 * 7' } }

async function round(number: number, person: Awaited<ReturnType<typeof signUp>>) {
  const dice = chance(seed, `round ${number}`)
  const say = Array.from({ length: dice.between(1, 60) }, () => dice.of(texts))
  const script = {
    ...{ say, pause_ms: dice.in(0.5) ? 1 : 0, bytewise: dice.in(0.05) },
    ...(dice.in(0.5) && { reason: say.slice(0, 10) }),
    ...(dice.in(0.5) && {
      call: dice.in(0.8) ? [sum] : [sum, { name: 'calculate', arguments: { expression: '?' } }],
    }),
  }
  const untroubled = openChat(person)
  await untroubled.chat.sendMessage({ text: scripted(script).text })

  const network = await startTrouble(dice)
  const troubled = openChat(as(person.tokens, network.url), { pauseMs: 1 })
  await troubled.chat.sendMessage({ text: scripted(script).text })
  await network.close()

  const about = `round ${number} of seed ${seed}: ${network.requests.join(', ')}`
  expect(troubled.errors, about).toEqual([])
  expect(troubled.chat.messages, about).toHaveLength(2)
  expect(shape(troubled.chat.lastMessage), about).toEqual(shape(untroubled.chat.lastMessage))
  return network.cut
}

/** A network that fails as the dice say. */
async function startTrouble(dice: ReturnType<typeof chance>) {
  const network = await startBadNetwork(productUrl)
  network.cuts = Array.from({ length: dice.between(1, 6) }, () => dice.between(0, 2500))
  network.lost = dice.in(0.2) ? 1 : 0
  network.refused = dice.in(0.2) ? 1 : 0
  network.unavailable = dice.in(0.1) ? 1 : 0
  return network
}

/** A reply in whose middle its reader speaks again, to steer it, to end it, or to be next. */
async function roundInCompany(number: number, person: Awaited<ReturnType<typeof signUp>>) {
  const dice = chance(seed, `round in company ${number}`)
  const how = dice.of(['steer', 'queue', 'interrupt'] as const)
  const say = words(dice.between(2, 30))
  const heard = dice.between(1, say.length - 1)
  const held = how === 'steer' ? { call: [sum], held_before_calls: true } : { held_after: heard }
  const { text, mark } = scripted({ say, ...held })
  const message = {
    id: crypto.randomUUID(),
    parts: [{ type: 'text' as const, text: scripted({ say: ['then ', 'this'] }).text }],
  }

  const network = await startTrouble(dice)
  const { chat, transport, errors } = openChat(as(person.tokens, network.url), { pauseMs: 1 })
  const about = () => `${how}, round ${number} of seed ${seed}: ${network.requests.join(', ')}`
  const sending = chat.sendMessage({ text })
  await until(
    () => chat.lastMessage?.role === 'assistant' && (how === 'steer' || said(chat.lastMessage) !== ''),
  )
  // What falls upon what is said now: an answer that is lost, or a connection that is cut.
  network.lost += dice.in(0.3) ? 1 : 0
  const accepted = await untilAnswered(() => transport.sendWhileBusy(chat.id, message, how))
  await release(mark)
  await sending
  const first = chat.lastMessage
  for (let has = how === 'steer'; !has; has = chat.messages.some(({ id }) => id === accepted.message_id))
    chat.messages = await untilAnswered(() => transport.history(chat.id))
  if (how !== 'steer') await chat.resumeStream({ body: { message_id: accepted.message_id } })
  await network.close()

  expect(errors, about()).toEqual([])
  const kept = await openChat(person).transport.history(chat.id)
  expect(kept, about()).toHaveLength(how === 'steer' ? 2 : 4)
  const partsOf = (message: ChatMessage | undefined) => JSON.parse(JSON.stringify(message?.parts ?? null))
  expect(partsOf(first), about()).toEqual(partsOf(kept[1]))
  expect(partsOf(chat.lastMessage), about()).toEqual(partsOf(kept.at(-1)))
  expect(said(chat.lastMessage), about()).toBe('then this')
  if (how === 'queue') expect(said(first), about()).toBe(say.join(''))
  if (how === 'interrupt') expect(say.join(''), about()).toContain(said(first))
  const steered = first?.parts.filter(({ type }) => String(type) === 'steering-message')
  expect(steered, about()).toHaveLength(how === 'steer' ? 1 : 0)
  return network.cut
}

/** Asks again, in the same words, where the network or a proxy has the answer. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof Problem && error.status === 503)) throw error
    }
}

/** What two replies of the same words have alike. */
const shape = (message: ChatMessage | undefined) =>
  message?.parts.map((part) => ('toolCallId' in part ? { ...part, toolCallId: '' } : part))

/** Plays all rounds, a few at a time, each lane with a person of its own. @returns how many connections were cut */
async function play(count: number, round: typeof roundInCompany) {
  let next = 0
  let cuts = 0
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      const person = await signUp()
      while (next < count) {
        const made = await round(next++, person)
        cuts += made
      }
    }),
  )
  return cuts
}

it(`gives the same message in ${rounds} rounds of random cuts`, { timeout: 600_000 }, async () => {
  expect(await play(rounds, round)).toBeGreaterThan(rounds)
})

it(`shows what is kept in ${roundsInCompany} rounds in which one speaks again`, {
  timeout: 600_000,
}, async () => {
  expect(await play(roundsInCompany, roundInCompany)).toBeGreaterThan(roundsInCompany / 2)
})
