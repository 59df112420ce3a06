// What a thread is called at first.
import { describe, expect, it } from 'vitest'
import { titleFrom } from './title.ts'

describe('a title', () => {
  it('is the first message on one line, as it is when it is short', () => {
    expect(titleFrom('  Why is\n the\tsky blue? ')).toBe('Why is the sky blue?')
    expect(titleFrom('x'.repeat(80))).toBe('x'.repeat(80))
  })

  it('ends after a whole word, with an ellipsis', () => {
    const title = titleFrom(`${'word '.repeat(15)}incomprehensibilities and more`)
    expect(title).toBe(`${'word '.repeat(15).trim()}…`)
  })

  it('holds no control characters, and is a word where the message shows nothing', () => {
    expect(titleFrom('\u001b[31mred\u0007 and\u0000 blue')).toBe('[31mred and blue')
    for (const message of ['\u0007', '\u200b\u200b', '\u3164']) expect(titleFrom(message)).toBe('Untitled')
  })

  it('never splits a grapheme, and fits 200 characters however they are made', () => {
    const family = '👩‍👩‍👧‍👦'
    const title = titleFrom(family.repeat(200))
    expect([...title].length).toBeLessThanOrEqual(200)
    expect(title).toMatch(new RegExp(`^(${family})+…$`, 'u'))
    expect(titleFrom(`a${'\u0301'.repeat(500)}`).length).toBeGreaterThan(0)
  })
})
