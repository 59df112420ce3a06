// When a repeated request is the same one.
import { describe, expect, it } from 'vitest'
import { compareKeys, messageKey } from './idempotency.ts'

const used = (key: string, fingerprint = 'f', threadId = 't') => ({
  key,
  fingerprint,
  threadId,
  messageId: 'm',
  steered: null,
})
const asked = (...keys: string[]) => ({ keys, fingerprint: 'f', earlier: 'e' })
const replay = { kind: 'replay', threadId: 't', messageId: 'm' }

describe('a repeat', () => {
  it('is none where its keys are free', () => {
    expect(compareKeys(null, 't', [used('k')])).toBeNull()
    expect(compareKeys(asked('k'), 't', [used('other')])).toBeNull()
  })

  it('is the same request by any of its keys', () => {
    expect(compareKeys(asked('k'), 't', [used('k')])).toEqual(replay)
    expect(compareKeys(asked('new', messageKey('u')), 't', [used(messageKey('u'))])).toEqual(replay)
  })

  it('of words that were to steer a reply is told of that reply', () => {
    const steering = { kind: 'steering', threadId: 't', messageId: 'm', userMessageId: 'u', repeated: true }
    expect(compareKeys(asked('k'), 't', [{ ...used('k'), steered: 'u' }])).toEqual(steering)
  })

  it('may have learnt the thread that its own key began, and no other', () => {
    expect(compareKeys(asked('k'), 't', [used('k', 'e')])).toEqual(replay)
    expect(compareKeys(asked('k'), 'other', [used('k', 'e')])).toEqual({ kind: 'key_reused' })
  })

  it('is refused with another fingerprint, by the kind of its key', () => {
    expect(compareKeys(asked('k'), 't', [used('k', 'x')])).toEqual({ kind: 'key_reused' })
    expect(compareKeys(asked(messageKey('u')), 't', [used(messageKey('u'), 'x')])).toEqual({
      kind: 'id_taken',
    })
    expect(compareKeys(asked('k', messageKey('u')), 't', [used('k'), used(messageKey('u'), 'x')])).toEqual({
      kind: 'id_taken',
    })
  })
})
