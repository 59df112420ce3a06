import { expect, it } from 'vitest'
import { simplify, toParameters } from './schema.ts'

it('is an object with properties, whatever was given', () => {
  expect(toParameters({ $schema: 'x' })).toEqual({ type: 'object', properties: {} })
})

it('keeps what every provider knows', () => {
  const schema = {
    type: 'object',
    properties: {
      $ref: { type: 'string', const: 'x' },
      b: { $ref: '#/$defs/b' },
      c: { oneOf: [{ type: 'null' }] },
    },
    required: ['b'],
    additionalProperties: false,
    $defs: { b: { type: ['integer', 'null'], exclusiveMinimum: 0, maximum: 9 } },
  }
  expect(simplify(schema)).toEqual({
    type: 'object',
    properties: {
      $ref: { type: 'string', enum: ['x'] },
      b: { type: 'integer', nullable: true, maximum: 9 },
      c: { anyOf: [{ type: 'null' }] },
    },
    required: ['b'],
  })
})

it('ends where a schema refers to itself', () => {
  const schema = { type: 'object', properties: { next: { $ref: '#' } } }
  expect(JSON.stringify(simplify(schema)).length).toBeLessThan(2000)
})
