// The error that a frame tells of, wherever its provider puts it.
import { type Fields, isFields, listOf } from './json.ts'

/** An empty `error` beside an answer is none, and a message by itself need not be one. @returns undefined where there is none. */
export function errorIn(frame: unknown, event?: string): unknown {
  if (event === 'error') return frame ?? true
  if (!isFields(frame)) return undefined
  if (saysSomething(frame.error)) return isFields(frame.error) ? { ...around(frame), ...frame.error } : frame
  const status = isFields(frame.base_resp) ? frame.base_resp.status_code : 0 // MiniMax
  if (saysSomething(status)) return { ...(frame.base_resp as Fields), code: status }
  const [choice] = listOf(frame.choices)
  if (isFields(choice)) return saysSomething(choice.error) ? choice.error : undefined
  if (frame.response !== undefined || frame.usage || frame.result) return undefined
  if (Array.isArray(frame.errors) && frame.errors.length > 0) return frame.errors[0]
  return isError(frame) ? frame : undefined
}

/** The words that may stand beside an error in place of in it. */
const around = ({ code, status, error_type }: Fields): Fields => ({
  ...(isWord(code) && { code }),
  ...(isWord(status) && { status }),
  ...(isWord(error_type) && { error_type }),
})

const isWord = (value: unknown) => typeof value === 'string' || typeof value === 'number'

/** A message that says of itself that it is an error, by its kind or a code. */
function isError({
  object,
  type,
  code,
  status,
  status_code,
  statusCode,
  message,
  msg,
  detail,
  error_msg,
  error_code,
}: Fields): boolean {
  if (!saysSomething(message ?? msg ?? detail ?? error_msg)) return false
  const marked = /error|exception/i.test(`${object} ${type}`)
  return (
    marked ||
    isFailure(code) ||
    isFailure(error_code) ||
    Number(status ?? status_code ?? statusCode) >= 400 ||
    saysSomething(detail ?? error_msg)
  )
}

/** Codes of success are told too, as 0 or as a status. */
const isFailure = (code: unknown) =>
  saysSomething(code) && !(Number(code) >= 200 && Number(code) < 300) && !/^(ok|success)$/i.test(String(code))

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething)
  if (isFields(value)) return Object.values(value).some(saysSomething)
  return Boolean(value) && value !== '0' && value !== 'null'
}
