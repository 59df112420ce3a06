// Two hundred replies over networks that fail at random: each is the message that an untroubled network gives.
// `FUZZ_SEED=7 npx vitest run --project client-trials` tries others.
import { expect, it } from 'vitest'
import { chance } from '../../../chaos/chance.ts'
import type { ChatMessage } from '../../src/index.ts'
import { startBadNetwork } from '../bad-network.ts'
import { as, openChat, productUrl, signUp } from '../chat.ts'
import { scripted } from '../model.ts'

const seed = Number(process.env.FUZZ_SEED ?? 1)
const rounds = 200
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

  const network = await startBadNetwork(productUrl)
  network.cuts = Array.from({ length: dice.between(1, 6) }, () => dice.between(0, 2500))
  network.lost = dice.in(0.2) ? 1 : 0
  network.refused = dice.in(0.2) ? 1 : 0
  network.unavailable = dice.in(0.1) ? 1 : 0
  const troubled = openChat(as(person.tokens, network.url), { pauseMs: 1 })
  await troubled.chat.sendMessage({ text: scripted(script).text })
  await network.close()

  const about = `round ${number} of seed ${seed}: ${network.requests.join(', ')}`
  expect(troubled.errors, about).toEqual([])
  expect(troubled.chat.messages, about).toHaveLength(2)
  expect(shape(troubled.chat.lastMessage), about).toEqual(shape(untroubled.chat.lastMessage))
  return network.cut
}

/** What two replies of the same words have alike. */
const shape = (message: ChatMessage | undefined) =>
  message?.parts.map((part) => ('toolCallId' in part ? { ...part, toolCallId: '' } : part))

it(`gives the same message in ${rounds} rounds of random cuts`, { timeout: 600_000 }, async () => {
  let next = 0
  let cuts = 0
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      const person = await signUp()
      while (next < rounds) {
        const made = await round(next++, person)
        cuts += made
      }
    }),
  )
  expect(cuts).toBeGreaterThan(rounds)
})
