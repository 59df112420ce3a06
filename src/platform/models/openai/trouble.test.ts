import { describe, expect, it } from 'vitest'
import { errorIn } from './incoming/error.ts'
import { toFailure, troubleInStream, troubleOf } from './trouble.ts'

const answer = (status: number, body: unknown) => troubleOf(Response.json(body, { status }), 'openai/x', 0)

describe('an answer whose status says that it is none', () => {
  it.each<[number, unknown, string]>([
    [429, {}, 'busy'],
    [400, { error: { code: 'rate_limit_exceeded' } }, 'busy'],
    [500, [{ error: { code: 429, status: 'RESOURCE_EXHAUSTED' } }], 'busy'],
    [400, { error: { code: 'context_length_exceeded' } }, 'too_long'],
    [400, { error: { message: "This model's maximum context length is 8192 tokens" } }, 'too_long'],
    [413, '', 'too_long'],
    [400, { error: { code: 'content_filter' } }, 'refused'],
    [422, { detail: 'unprocessable' }, 'refused'],
    [500, { error: { message: 'Rate limit exceeded', code: 'upstream_error' } }, 'busy'],
    [500, { error: { message: JSON.stringify({ status: 'RESOURCE_EXHAUSTED' }) } }, 'busy'],
    [413, { error: { code: 'rate_limit_exceeded', type: 'tokens' } }, 'too_long'],
    [400, { message: 'Range of input length should be [1, 30720]' }, 'too_long'],
    [400, { message: 'maximum prompt length is 131072 but the request contains 537812 tokens' }, 'too_long'],
    [422, { error: '`inputs` tokens + `max_new_tokens` must be <= 4096' }, 'too_long'],
    [400, { message: 'length of prompt_tokens must be less than max_seq_len' }, 'too_long'],
    [400, { error: { message: 'Your request exceeded model token limit: 8192' } }, 'too_long'],
    [402, { error: { message: 'You requested up to 32000 tokens: the limit of your credit' } }, 'failed'],
    [400, { error: { code: 'tool_use_failed' } }, 'failed'],
    [400, { error: { message: 'API key not valid' } }, 'failed'],
    [401, { error: { code: 'invalid_api_key' } }, 'failed'],
    [404, { error: 'model "x" not found' }, 'failed'],
    [500, '', 'failed'],
    [302, '', 'failed'],
  ])('%d %j is %s', async (status, body, kind) => {
    expect((await answer(status, body)).kind).toBe(kind)
  })

  it('is logged in machine words alone', async () => {
    const { details } = await answer(401, {
      error: { message: 'sk-secret is wrong', type: 'two words', code: 'a'.repeat(65) },
    })
    expect(details).toEqual({ model: 'openai/x', status: 401, content_type: 'application/json' })
    const known = await answer(401, { error: { type: 'invalid_request_error', code: 'invalid_api_key' } })
    expect(known.details).toMatchObject({
      error_code: 'invalid_api_key',
      error_type: 'invalid_request_error',
    })
  })

  it('is a failure in our words', async () => {
    const codes = [429, 400, 413, 500].map(async (status) => toFailure(await answer(status, {})).code)
    expect(await Promise.all(codes)).toEqual(['model_busy', 'model_refused', 'model_refused', 'model_failed'])
  })
})

describe('an error within an answer', () => {
  it.each([
    [{ error: null, choices: [] }],
    [{ error: '', choices: [] }],
    [{ error: { code: null, message: '' }, choices: [] }],
    [{ error: {} }],
    [{ type: 'ping', message: 'hello' }],
    [{ status: 'loading', message: 'The model is being loaded.' }],
    [{ choices: [{}], message: 'hello' }],
    [{ code: 0, message: 'Success' }],
    [{ code: 200, msg: 'ok' }],
  ])('is not in %j', (value) => {
    expect(errorIn(value)).toBeUndefined()
  })

  it.each<[unknown, string]>([
    [{ error: 'out of memory' }, 'failed'],
    [{ error: { code: 429 } }, 'busy'],
    [{ error: 'Rate limit exceeded' }, 'busy'],
    [{ object: 'error', message: 'no', code: 400 }, 'failed'],
    [{ success: false, errors: [{ code: 3040, message: 'Capacity temporarily exceeded' }] }, 'busy'],
    [{ base_resp: { status_code: 1004, status_msg: 'no' } }, 'failed'],
    [{ error: { type: 'overloaded_error' } }, 'busy'],
    [{ error: 'too fast', status: 429 }, 'busy'],
    [{ error: { message: 'too fast' }, code: 429 }, 'busy'],
    [{ detail: 'Internal trouble' }, 'failed'],
    [{ error: { code: 'content_filter' } }, 'refused'],
    [{ base_resp: { status_code: 1002, status_msg: 'rate limit exceeded(RPM)' } }, 'busy'],
    [{ error: { message: 'litellm.RateLimitError: no', type: 'upstream_error' } }, 'busy'],
    [{ choices: [], code: 500, message: 'no' }, 'failed'],
    [{ choices: [{ error: { code: 502, message: 'no' }, finish_reason: 'stop' }] }, 'failed'],
    [{ statusCode: 429, message: 'no' }, 'busy'],
    [{ error_code: 'REQUEST_LIMIT_EXCEEDED', message: 'Too many requests' }, 'busy'],
    [{ detail: { code: 'rate_limit', message: 'no' } }, 'busy'],
  ])('%j is %s', (value, kind) => {
    const error = errorIn(value)
    expect(error).toBeDefined()
    expect(troubleInStream(error, new Response(), 'openai/x', 0).kind).toBe(kind)
  })

  it('is whatever an event of that name holds', () => {
    expect(errorIn({ choices: [] }, 'error')).toBeDefined()
    expect(errorIn(null, 'error')).toBeDefined()
  })
})
