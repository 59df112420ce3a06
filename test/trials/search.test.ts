// Search in the large: what is found, in which order, and at what cost.
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/chat/search/fold-text.ts'
import type { Person } from '../world/people.ts'
import { addMessages, idOf, quote } from '../world/rows.ts'
import { sendScript } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const pathTo = (q: string, more = '') => `/api/chat/search?q=${encodeURIComponent(q)}${more}`

type Result = {
  match: 'message' | 'title'
  snippet: string
  role: string
  thread_id: string
  message_id: string
  thread_title: string
  created_at: string
}

const searchAll = async (person: Person, q: string, more = ''): Promise<Result[]> =>
  (await person.get(pathTo(q, more))).body

/** The messages that are found. */
const search = async (person: Person, q: string, more = ''): Promise<Result[]> =>
  (await searchAll(person, q, more)).filter(({ match }) => match === 'message')

/** What stands between the marks of a snippet. */
const hits = ({ snippet }: Result) => Array.from(snippet.matchAll(/\ue000(.*?)\ue001/gsu), ([, hit]) => hit)

/** What was found of the user's own messages, without marks. */
const texts = async (person: Person, q: string) =>
  (await search(person, q))
    .filter(({ role }) => role === 'user')
    .map(({ snippet }) => snippet.replaceAll(/[\ue000\ue001]/g, ''))

describe('a search', () => {
  it.each([
    ['a word', 'The quick wallaby jumps', 'wallaby', ['wallaby']],
    ['a word in another case', 'Der GROẞE Übergang', 'übergang', ['Übergang']],
    ['several words in any order', 'The quick wallaby jumps', 'jumps quick', ['quick', 'jumps']],
    ['a part of a word', 'incomprehensibilities', 'prehens', ['prehens']],
    ['two letters of a word', 'oxymoron', 'xy', ['xy']],
    ['two characters of Chinese', '我想学习编程语言', '编程', ['编程']],
    ['two characters of Japanese', '明日は東京タワーに行く', '東京', ['東京']],
    ['one character of Korean', '나는 한국어를 배운다', '한', ['한']],
    ['a part of a Thai sentence', 'ฉันอยากไปเที่ยวทะเล', 'เที่ยว', ['เที่ยว']],
    ['an emoji of several', 'we are a 👩‍👩‍👧‍👦 family 🌍', '👩‍👩‍👧‍👦', ['👩‍👩‍👧‍👦']],
    ['a word from right to left', 'אני אוהב עִבְרִית מאוד', 'עִבְרִית', ['עִבְרִית']],
    ['combining marks', 'un cafe\u0301 noir', 'cafe\u0301', ['cafe\u0301']],
    ['a word in NFD by NFC', 'un cafe\u0301 noir', 'caf\u00e9', ['cafe\u0301']],
    ['a word in NFC by NFD', 'un caf\u00e9 noir', 'cafe\u0301', ['caf\u00e9']],
    ['accents without them', 'Ça a été décidé', 'ete decide', ['été', 'décidé']],
    ['no accents with them', 'a naive resume', 'naïve résumé', ['naive', 'resume']],
    ['a part of a word with accents', 'la préhension', 'rehens', ['réhens']],
    ['full width', 'ＡＢＣ１２３ です', 'abc123', ['ＡＢＣ１２３']],
    ['what is full width there', 'the abc123 case', 'ＡＢＣ１２３', ['abc123']],
    ['half-width kana', 'ﾄｳｷｮｳﾀﾞ', 'トウキョウダ', ['ﾄｳｷｮｳﾀﾞ']],
    ['a final sigma', 'ο μεγάλος ΟΔΟΣ', 'οδοσ', ['ΟΔΟΣ']],
    ['a sigma that is not final', 'η οδός εδώ', 'οδοσ', ['οδός']],
    [
      'soft hyphens',
      'Donau\u00addampf\u00adschiff fährt',
      'donaudampfschiff',
      ['Donau\u00addampf\u00adschiff'],
    ],
    ['what has soft hyphens', 'Donaudampfschiff fährt', 'donau\u00addampf', ['Donaudampf']],
    ['a dotted capital', 'in İstanbul today', 'istanbul', ['İstanbul']],
    ['a dotless letter', 'Diyarbakır sıcak', 'DIYARBAKIR', ['Diyarbakır']],
    ['letters with strokes', 'Łódź i Tromsø', 'lodz tromso', ['Łódź', 'Tromsø']],
    ['a ligature', 'the ﬁnal oﬃce', 'office final', ['ﬁnal', 'oﬃce']],
    ['Hebrew without its points', 'אני אוהב עִבְרִית מאוד', 'עברית', ['עִבְרִית']],
    ['Arabic without its marks', 'هذا كِتَابٌ جديد', 'كتاب', ['كِتَابٌ']],
    ['Korean in single letters', '나는 한국어를 배운다', '한국'.normalize('NFD'), ['한국']],
    ['a percentage', 'it is 100% sure', '100%', ['100%']],
    ['underscores', 'call do_the_thing() now', 'do_the', ['do_the']],
    ['a path', 'open C:\\temp\\x', '\\temp\\', ['\\temp\\']],
    ['quotes', `it's "quoted" here`, `it's`, [`it's`]],
    ['angle brackets', 'a <script>alert(1)</script> b', '<script>', ['<script>']],
    ['braces', '{"key": [1]}', '{"key":', ['{"key":']],
  ])('finds %s', async (_, message, q, expected) => {
    const ada = await world.enrol()
    await ada.send(message)
    await ada.send('nothing of the kind')
    const found = await search(ada, q)
    expect(found.map(({ role }) => role).sort()).toEqual(['assistant', 'user'])
    for (const result of found) {
      expect(hits(result)).toEqual(expected)
      expect(message).toContain(
        result.snippet
          .split('message: ')
          .at(-1)
          ?.replaceAll(/[\ue000\ue001]/g, ''),
      )
    }
  })

  it('understands a phrase, an alternative and an exclusion', async () => {
    const ada = await world.enrol()
    for (const message of ['red green blue', 'red blue green', 'red only']) await ada.send(message)
    expect(await texts(ada, '"green blue"')).toEqual(['red green blue'])
    expect(await texts(ada, 'red -green')).toEqual(['red only'])
    expect((await texts(ada, '"green blue" or only')).sort()).toEqual(['red green blue', 'red only'])
  })

  it.each([
    '%',
    '_',
    '\\',
    "'",
    '"',
    '""',
    '(',
    '((',
    ':*',
    '&',
    '|',
    '!',
    '-',
    '--',
    '<->',
    'a & ',
    "' or 1=1 --",
    '*',
    '$1',
    '🏳️‍🌈',
  ])('takes %j for text', async (q) => {
    const ada = await world.enrol()
    await ada.send('hello')
    expect(await search(ada, q)).toEqual([])
    await ada.send(`before ${q} after`)
    const found = await search(ada, q)
    expect(found).toHaveLength(2)
    expect(hits(found[0]!).length).toBeGreaterThan(0)
  })

  it('shows the passage around the first hit, and of the text only what is there', async () => {
    const ada = await world.enrol()
    const message = `${'before '.repeat(500)}the needle\ue000 ${'after '.repeat(500)}`
    await addMessages(await idOf(ada), 1, quote(message))
    const [found] = await search(ada, 'needle')
    expect(found?.snippet).toMatch(/^…(before )+the \ue000needle\ue001 (after )+after…$/)
    expect(found?.snippet.length).toBeLessThan(320)
    expect(found?.thread_title).toBe('many')
  })

  it('has words before parts of words, more before fewer, and the newest first among equals', async () => {
    const ada = await world.enrol()
    for (const message of ['catalogue', 'a cat', 'cat cat cat', 'the cat'].map((text) => `${text}!`))
      await ada.send(message)
    expect(await texts(ada, 'cat')).toEqual(['cat cat cat!', 'the cat!', 'a cat!', 'catalogue!'])
  })

  it('finds nothing of anybody else', async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    await ada.send('a secret walrus')
    for (const q of ['walrus', 'walr', '-nothing']) expect(await search(eve, q)).toEqual([])
  })

  it('finds what stands at the end of 32,000 characters', async () => {
    const ada = await world.enrol()
    const start = Array.from('漢é🌍ab '.repeat(6000)).slice(0, 31_990).join('')
    await addMessages(await idOf(ada), 1, quote(`${start} zwiebel`))
    expect(hits((await search(ada, 'wiebe'))[0]!)).toEqual(['wiebe'])
  })

  it.each([
    ['no query', '?'],
    ['an empty query', '?q='],
    ['white space', '?q=%20%09%C2%85%E3%80%80'],
    ['201 characters', `?q=${'x'.repeat(201)}`],
    ['U+0000', '?q=%00'],
    ['a limit of 0', '?q=x&limit=0'],
    ['a limit of 101', '?q=x&limit=101'],
    ['a cursor of somebody else', '?q=x&cursor=abc'],
    ['another parameter', '?q=x&user_id=1'],
  ])('refuses %s', async (_, query) => {
    const ada = await world.enrol()
    expect((await ada.get(`/api/chat/search${query}`)).status).toBe(422)
  })
})

describe('forms of Unicode', () => {
  it('are folded by the database as by the Worker', async () => {
    const texts = [
      'ＦＵＬＬ width, ﬁ ½ ™ … №',
      'Crème Brûlée'.normalize('NFD'),
      'İstanbul ISPARTA ısı Łódź Ærø ẞ Đà ŧħ',
      'ΟΔΌΣ οδός Ἀθῆναι',
      'co\u00adop\u200der\u200bate \ufeff',
      '한국어 '.normalize('NFD'),
      'が ｶﾞ ガ は ば',
      'עִבְרִית كِتَابٌ أإآ ہندوستان',
      'हिन्दी क़िला ภาษาไทย',
      'Ёлка йод',
      '👩‍👩‍👧‍👦 🏳️‍🌈 ❤️',
      '\u00a0\u3000\u2028x',
    ]
    for (const text of texts) {
      const [row] = await sql('select fold_text($1) as folded', text)
      expect(row?.folded, text).toBe(foldText(text))
    }
  })

  it('are shown as they stand in the passage, also far down a text whose form is longer', async () => {
    const ada = await world.enrol()
    const message = `${'e\u0301 '.repeat(3000)}the ne\u0301edle ${'o\u0308 '.repeat(3000)}`
    await addMessages(await idOf(ada), 1, quote(message))
    const [found] = await search(ada, 'NEEDLE')
    expect(found?.snippet).toMatch(/^…(e\u0301 )+the \ue000ne\u0301edle\ue001 (o\u0308 )+o\u0308…$/u)
    expect(found?.snippet.length).toBeLessThan(320)
  })

  it('are nothing to look for where nobody sees them', async () => {
    const ada = await world.enrol()
    await ada.send('hello')
    for (const q of ['\u00ad', '\u0301', '\u200d \u200b']) expect(await searchAll(ada, q)).toEqual([])
  })
})

describe('a thread', () => {
  it('is found by its title, as its head', async () => {
    const ada = await world.enrol()
    const { body } = await ada.send('hello')
    const path = `/api/chat/threads/${body.thread_id}`
    await ada.put(`${path}/title`, { title: 'Crème brûlée for the 2nd time' })
    for (const q of ['creme', 'brulee time', 'rûlé', '2ND']) {
      const found = await searchAll(ada, q)
      expect(found, q).toMatchObject([
        {
          match: 'title',
          thread_id: body.thread_id,
          thread_title: 'Crème brûlée for the 2nd time',
          message_id: body.message_id,
          role: 'assistant',
        },
      ])
    }
    expect((await searchAll(ada, 'brulee creme'))[0]!.snippet).toBe(
      '\ue000Crème\ue001 \ue000brûlée\ue001 for the 2nd time',
    )
    expect(await searchAll(ada, 'creme -brulee')).toEqual([])
    await ada.put(`${path}/head`, { message_id: body.user_message_id })
    const again = await ada.post(`${path}/messages/${body.message_id}/regenerate`, {})
    expect((await searchAll(ada, 'creme'))[0]!.message_id).toBe(again.body.message_id)
    await ada.delete(path)
    expect(await searchAll(ada, 'creme')).toEqual([])
  })

  it("comes before messages, is nobody else's, and stands on one page", async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    const { body } = await ada.send('an okapi, and an okapi')
    await ada.put(`/api/chat/threads/${body.thread_id}/title`, { title: 'Okapi' })
    await ada.send('okapi okapi okapi')
    expect((await searchAll(ada, 'okapi')).map(({ match }) => match)).toEqual([
      'title',
      'title',
      ...Array(4).fill('message'),
    ])
    expect(await searchAll(eve, 'okapi')).toEqual([])
    const seen: string[] = []
    let next: string | undefined = pathTo('okapi', '&limit=1')
    while (next) {
      const { body, headers } = await ada.get(next)
      seen.push(...body.map(({ match, message_id }: Result) => `${match} ${message_id}`))
      next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
    }
    expect(new Set(seen).size).toBe(6)
    expect(seen).toHaveLength(6)
  })
})

describe('the results of a common word', () => {
  it('begin no later than what there is, whatever a cursor says', async () => {
    const ada = await world.enrol()
    await addMessages(await idOf(ada), 3, quote('common'))
    const forged = btoa('999999999.999999999.999999999')
    const { body, headers } = await ada.get(pathTo('common', `&limit=1&cursor=${forged}`))
    expect(body).toHaveLength(1)
    const cursor = /cursor=(\w+)/.exec(headers.get('link') ?? '')?.[1] ?? ''
    expect(atob(cursor).split('.')[0]).toBe('3')
  })

  it('are its thousand newest hits, each seen once though messages are added meanwhile; a rare word is found at any age', async () => {
    const ada = await world.enrol()
    const userId = await idOf(ada)
    await addMessages(userId, 1, quote('the oldest okapi'))
    for (let from = 0; from < 17_000; from += 1000)
      await addMessages(userId, 1000, `'common ' || ${from} + n`)
    const seen: number[] = []
    let path: string | undefined = pathTo('common', '&limit=100')
    while (path) {
      const { body, headers } = await ada.get(path)
      seen.push(...body.map(({ snippet }: Result) => Number(snippet.split(' ')[1])))
      path = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
      await addMessages(userId, 1, `'common 99999'`)
    }
    expect(seen).toEqual(Array.from({ length: 1000 }, (_, index) => 17_000 - index))
    expect(await search(ada, 'okapi')).toHaveLength(1)
    expect(await search(ada, 'kap')).toHaveLength(1)
  }, 60_000)
})

describe('a reply of any size and script', () => {
  it('can be stored with its index', async () => {
    const ada = await world.enrol()
    const userId = await idOf(ada)
    // Hyphenated words of four-byte letters are the most that a text search configuration makes of a text.
    const words = `(select string_agg(chr(66304 + i % 26) || chr(66304 + i / 26 % 26) || chr(66304 + i / 676 % 26) || '-', '') from generate_series(1, 100000) i)`
    await addMessages(userId, 1, words)
    await addMessages(userId, 1, `(select string_agg(md5(i::text), ' ') from generate_series(1, 31000) i)`)
    const rows = await sql('select id from chat_messages where user_id = $1', userId)
    expect(rows).toHaveLength(2)
  })
})

describe('the tool search_messages', () => {
  const ask = async (person: Person, query: string) => {
    const script = { call: [{ name: 'search_messages', arguments: { query } }], say: ['done'] }
    const { body } = await sendScript(person, script).answer
    return body.tool_calls[0]
  }

  it("finds the user's own messages and nobody else's", async () => {
    const [ada, eve] = await Promise.all([world.enrol(), world.enrol()])
    await ada.send('I was born in Trondheim')
    await eve.send('My cat was born in Uppsala')
    const { tool_output, status } = await ask(ada, 'born')
    expect(status).toBe('success')
    expect(tool_output.results.map(({ excerpt }: { excerpt: string }) => excerpt).join()).toContain(
      'Trondheim',
    )
    expect(JSON.stringify(tool_output)).not.toContain('Uppsala')
    expect(
      (await ask(ada, 'Uppsal')).tool_output.results.every(({ excerpt }: { excerpt: string }) =>
        excerpt.includes('search_messages'),
      ),
    ).toBe(true)
  })

  it('takes what a model may write', async () => {
    const ada = await world.enrol()
    for (const query of [' \0 ', '\ud800', "'", '(((']) expect((await ask(ada, query)).status).toBe('success')
    for (const query of ['', 'x'.repeat(201)]) expect((await ask(ada, query)).status).toBe('error')
  })
})
