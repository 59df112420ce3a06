// What went wrong at a provider: as a failure in our words, and as machine words for the log. Nothing that a provider
// wrote for people goes further than this folder.
import { promptTooLong } from '#chat/models/model.ts'
import { Failure } from '#shared/failure.ts'
import { errorIn } from './incoming/error.ts'
import { isFields, listOf, parseJson, textOf } from './incoming/json.ts'
import { retryAfter } from './retry-after.ts'

/** What an operator needs, and no more. */
export type TroubleDetails = {
  model: string
  status?: number
  content_type?: string
  error_code?: string
  error_type?: string
}

/** `refused`: for what is in the request, so that the same request would be refused again. */
export type TroubleKind = 'busy' | 'refused' | 'too_long' | 'failed'

/** The cause of a failure. `said` is for `capabilities.ts` to look into, and is never logged. */
export class Trouble extends Error {
  override readonly name = 'ProviderTrouble'
  readonly kind: TroubleKind
  readonly code: string
  readonly details: TroubleDetails
  readonly retryAfter: number | undefined
  readonly #said: string

  constructor(kind: TroubleKind, details: TroubleDetails, said = '', retryAfter?: number) {
    super('the provider failed')
    this.kind = kind
    this.code = kind === 'too_long' ? promptTooLong : kind
    this.details = details
    this.retryAfter = retryAfter
    this.#said = said
  }

  mentions = (words: RegExp) => words.test(this.#said)

  /** By how many tokens prompt and answer together are more than the model takes, where that is told; else 0. */
  excess(): number {
    const [, total, window] = overWindow.exec(this.#said) ?? []
    return Math.max(Number(total ?? 0) - Number(window ?? 0), 0)
  }
}

/** What tells the meaning of an error: words of its code, type and status, and of its text where it has nothing else. */
const busyWords =
  /rate.?limit|too.?many.?requests|resource.?exhausted|throttl|quota|overload|capacity|limit.?(requests|burst)|concurren\w*.?limit|\b(429|3036|3040|130[235])\b/i
const busyTexts =
  /rate.?limit|too many requests|resource.?exhausted|\b[tr]pm\b|^429\b|(status|error|code|http).{0,12}\b429\b/i
const tooLongWords =
  /context.{0,20}(length|window|size|limit)|(prompt|input|request).{0,20}too (long|large)|too many tokens|maximum.{0,30}tokens|reduce the length|token.?limit.?exceed/i
/** The same, of a request that was refused: a limit of tokens, or of the length of what was sent. */
const tooLongTexts =
  /(tokens?|prompt|input).{0,60}(exceed|limit|<=|less than|larger than|longer than|maximum)|(exceed|limit|maximum).{0,60}(tokens?\b|prompt length|input length)|(prompt|input) length/i
/** Workers AI: the estimated tokens of the prompt and `max_tokens`, and the window that they exceed. */
const overWindow = /output tokens \((\d{1,9})\) exceeded.{1,60}limit \((\d{1,9})\)/
const filterWords =
  /content.?(filter|policy|management)|responsibleai|moderation|inspection|sensitive|flagged/i
/** What is wrong with us and not with what was asked, and what the model itself got wrong. */
const notTheRequest =
  /api.?key|credential|unauthori|billing|credit|balance|payment|tool_use_failed|failed_generation|model.{0,40}not.{0,10}(found|exist)|no such model/i

const refusing = new Set([400, 413, 422])

/** What is wrong is who asks, and nothing in the request. */
const unanswerable = new Set([401, 402, 403])

/** An error in the middle of an answer whose status said that all was well. */
export function troubleInStream(error: unknown, response: Response, model: string, now: number): Trouble {
  const words = wordsOf(error)
  const said = texts(error)
  const busy = busyWords.test(words.all) || busyTexts.test(said)
  const kind = busy
    ? 'busy'
    : filterWords.test(words.all)
      ? 'refused'
      : tooLongWords.test(words.all + said)
        ? 'too_long'
        : 'failed'
  const wait = kind === 'busy' ? retryAfter(response.headers, error, now) : undefined
  return new Trouble(kind, { ...about(response, model), ...words.told }, said, wait)
}

/** An answer whose status says that it is none. */
export async function troubleOf(response: Response, model: string, now: number): Promise<Trouble> {
  const text = await firstOf(response)
  const body = parseJson(text)
  const outer = listOf(body)[0]
  const error = errorIn(outer) ?? outer
  const words = wordsOf(error)
  const said = body === undefined ? text : texts(body)
  const kind = kindOf(response.status, words.all, said)
  const wait = kind === 'busy' ? retryAfter(response.headers, body, now) : undefined
  return new Trouble(kind, { ...about(response, model), ...words.told }, said, wait)
}

function kindOf(status: number, words: string, said: string): TroubleKind {
  const all = `${words} ${said}`
  if (status === 413) return 'too_long'
  if (status === 429 || busyWords.test(words)) return 'busy'
  if (filterWords.test(words) || (status === 403 && filterWords.test(said))) return 'refused'
  if (status >= 400 && !unanswerable.has(status)) {
    if (busyTexts.test(said)) return 'busy'
    if (tooLongWords.test(all)) return 'too_long'
  }
  if (!refusing.has(status) || notTheRequest.test(all)) return 'failed'
  return tooLongTexts.test(said) ? 'too_long' : 'refused'
}

/** An answer that is none for a reason of its own, such as a page of HTML or one that broke off. */
export const noAnswer = (response: Response, model: string, error_code: string) =>
  new Trouble('failed', { ...about(response, model), error_code })

/** In our words. */
export function toFailure(trouble: Trouble): Failure {
  const options = { cause: trouble }
  if (trouble.kind === 'busy')
    return new Failure('model_busy', 'The model has too much to do just now.', {
      ...options,
      retryAfter: trouble.retryAfter ?? 10,
    })
  if (trouble.kind === 'failed') return new Failure('model_failed', 'The model failed to answer.', options)
  return new Failure('model_refused', 'The model does not take this message.', options)
}

function about(response: Response, model: string): TroubleDetails {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim()
  return {
    model,
    status: response.status,
    ...(type && /^[\w.+/-]{1,64}$/.test(type) && { content_type: type }),
  }
}

/** The machine words of an error: what may be logged, and all of them in one text. */
function wordsOf(error: unknown) {
  const outer = isFields(error) ? error : {}
  const fields = isFields(outer.detail) ? { ...outer, ...outer.detail } : outer // FastAPI's wrapper
  const codes = [fields.code, fields.error_code, fields.status, fields.status_code, fields.statusCode]
  const types = [fields.type, fields.error_type, fields.__type, fields.status]
  const told = {
    ...word('error_code', codes.find(saysSomething)),
    ...word('error_type', types.find(saysSomething)),
  }
  const all = [...codes, ...types]
  return { told, all: all.filter((each) => typeof each === 'string' || typeof each === 'number').join(' ') }
}

const saysSomething = (value: unknown) => value !== undefined && value !== null && value !== ''

const word = (name: string, value: unknown) =>
  /^[\w.:-]{1,64}$/.test(String(value ?? '')) ? { [name]: String(value) } : {}

const longestText = 4000

/** All texts in an error, for looking into. */
function texts(value: unknown, depth = 0): string {
  if (depth > 5) return ''
  if (typeof value !== 'object' || value === null) return textOf(value).slice(0, longestText)
  return Object.values(value)
    .map((each) => texts(each, depth + 1))
    .join(' ')
    .slice(0, longestText)
}

/** The beginning of a body, which may be of any length. */
async function firstOf(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    while (reader && text.length < 65_536) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // Its status says enough.
  }
  void reader?.cancel().catch(() => {})
  return text
}
