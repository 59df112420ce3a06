import { expect, it } from 'vitest'
import { meaningOf } from './finish-reason.ts'

it.each([
  ['stop', 'stop'],
  ['end_turn', 'stop'],
  ['eos', 'stop'],
  ['STOP', 'stop'],
  ['length', 'length'],
  ['model_length', 'length'],
  ['MAX_TOKENS', 'length'],
  ['repetition_truncation', 'length'],
  ['tool_calls', 'tool-calls'],
  ['tool_use', 'tool-calls'],
  ['function_call', 'tool-calls'],
  ['content_filter', 'content-filter'],
  ['SAFETY', 'content-filter'],
  ['sensitive', 'content-filter'],
  ['error', 'failed'],
  ['network_error', 'failed'],
  ['function_call_filter: MALFORMED_FUNCTION_CALL', 'failed'],
  ['insufficient_system_resource', 'failed'],
  ['abort', 'failed'],
  ['UNEXPECTED_TOOL_CALL', 'failed'],
  ['a word of its own', 'other'],
  ['', null],
  [null, null],
  ['None', null],
  ['FINISH_REASON_UNSPECIFIED', null],
  ['in_progress', null],
  ['model_context_window_exceeded', 'length'],
  [{ type: 'length' }, 'length'],
  [7, null],
])('%j means %s', (reason, meaning) => {
  expect(meaningOf(reason)).toBe(meaning)
})
