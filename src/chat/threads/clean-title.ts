// The title in what a model answers when it is asked for one: models wrap it in thoughts, fences, JSON, labels and phrases.
import { isVisible, sanitizeText } from '#shared/text.ts'
import { titleFrom } from './title.ts'

const thoughts = /<(think|thinking|thought|reasoning)>[\s\S]*?<\/\1>/gi
const thoughtEnd = /^[\s\S]*<\/(?:think|thinking|thought|reasoning)>/i
const thoughtBegin = /<(?:think|thinking|thought|reasoning)>/i
const fence = /```[^\n`]*\n([\s\S]*?)\n?```/

const labels =
  'title|titel|titre|título|titulo|titolo|tytuł|название|заголовок|标题|標題|タイトル|제목|العنوان|(?:chat|conversation|thread|suggested) title'
const label = new RegExp(`^(?:[*_]{1,2})?(?:${labels})(?:[*_]{1,2})?\\s*[:：](?:[*_]{1,2})?\\s*`, 'iu')
const preface =
  /^(?:sure|certainly|of course|absolutely|okay|ok|great|got it|here(?:'s|’s| is| are)|the title is|a (?:good|possible|fitting) title)\b/i
const refusal = /^(?:i(?:'|’)?m sorry|sorry\b|i (?:can(?:'|’)?t|cannot|am unable)|as an ai)\b/i

/** Marks that stand around a whole title, and never at one of its ends alone. */
const pairs = [
  '""',
  "''",
  '“”',
  '„“',
  '„”',
  '«»',
  '»«',
  '‘’',
  '‚‘',
  '「」',
  '『』',
  '《》',
  '``',
  '****',
  '____',
  '**',
  '__',
].map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)] as const)

/** @returns null where it is in doubt what the title is. */
export function cleanTitle(answer: string): string | null {
  const said = sanitizeText(answer).replace(thoughts, '').replace(thoughtEnd, '').trim()
  if (thoughtBegin.test(said)) return null
  const text = fence.exec(said)?.[1]?.trim() ?? said
  const found = /^[{["]/.test(text) ? fromJson(text) : text
  if (found === null) return null
  const line = unwrap(withoutPreface(found))
  if (!isVisible(line)) return null
  const title = titleFrom(line)
  return refusal.test(title) ? null : title
}

/** The title in an answer that is JSON; null where it only looks like it. */
function fromJson(text: string): string | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return text.startsWith('"') ? text : null
  }
  if (Array.isArray(value)) value = value[0]
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
    const named =
      members.find(([name]) => /title/i.test(name)) ?? (members.length === 1 ? members[0] : undefined)
    value = named?.[1]
  }
  return typeof value === 'string' ? value : null
}

/** The line that is the title: the first one, or the one after a phrase that leads to it. */
function withoutPreface(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('```'))
  const [first = '', second] = lines
  if (!preface.test(first) && !(first.endsWith(':') && second !== undefined)) return first
  if (first.endsWith(':') || first.endsWith('：')) return second ?? ''
  const inline = /[:：]\s*(.+)$/u.exec(first)?.[1]
  return preface.test(first) && inline !== undefined ? inline : first
}

function unwrap(line: string): string {
  let title = line
    .replace(/^#{1,6}\s+/, '')
    .replace(label, '')
    .trim()
  for (let before = ''; before !== title; ) {
    before = title
    // The full stop of a sentence that a title is not; `U.S.A.` and an ellipsis keep theirs.
    if (/^[^.]*[^.\s]\.$/.test(title)) title = title.slice(0, -1)
    const around = pairs.find(([open, close]) => isAround(title, open, close))
    if (around) title = title.slice(around[0].length, -around[1].length).trim()
    title = title.replace(label, '')
  }
  return title
}

function isAround(title: string, open: string, close: string): boolean {
  if (title.length <= open.length + close.length || !title.startsWith(open) || !title.endsWith(close))
    return false
  const inner = title.slice(open.length, -close.length)
  return !inner.includes(open) && !inner.includes(close)
}
