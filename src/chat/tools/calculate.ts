// Evaluates arithmetic. jsep parses the expression; only the numbers, operators and functions below mean anything.
import jsep, { type Expression } from 'jsep'
import { z } from 'zod'
import { defineTool, ToolError } from './tool.ts'

const unary: Record<string, (x: number) => number> = { '-': (x) => -x, '+': (x) => x }

const binary: Record<string, (x: number, y: number) => number> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '/': (x, y) => x / y,
  '%': (x, y) => x % y,
  '^': (x, y) => x ** y,
}

const constants: Record<string, number> = { pi: Math.PI, e: Math.E }

const functions: Record<string, (...values: number[]) => number> = {
  abs: Math.abs,
  ceil: Math.ceil,
  cos: Math.cos,
  exp: Math.exp,
  floor: Math.floor,
  ln: Math.log,
  log: Math.log10,
  max: Math.max,
  min: Math.min,
  round: Math.round,
  sin: Math.sin,
  sqrt: Math.sqrt,
  tan: Math.tan,
}

// Powers group to the right (2^3^2 is 512); a sign binds closer, as in a spreadsheet (-2^2 is 4).
jsep.addBinaryOp('^', 15, true)
jsep.addBinaryOp('**', 15, true)

const ownMember = <Value>(table: Record<string, Value>, name: string): Value => {
  if (!Object.hasOwn(table, name)) throw new ToolError(`"${name}" is not known here`)
  return table[name] as Value
}

function evaluate(node: Expression): number {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'number') return node.value
      break
    case 'Identifier':
      return ownMember(constants, String(node.name).toLowerCase())
    case 'UnaryExpression':
      return ownMember(unary, String(node.operator))(evaluate(node.argument as Expression))
    case 'BinaryExpression': {
      const operator = node.operator === '**' ? '^' : String(node.operator)
      return ownMember(binary, operator)(
        evaluate(node.left as Expression),
        evaluate(node.right as Expression),
      )
    }
    case 'CallExpression': {
      const callee = node.callee as Expression
      if (callee.type !== 'Identifier') break
      return ownMember(
        functions,
        String(callee.name).toLowerCase(),
      )(...(node.arguments as Expression[]).map(evaluate))
    }
  }
  throw new ToolError('only arithmetic can be calculated')
}

function parse(expression: string): Expression {
  try {
    return jsep(expression)
  } catch (error) {
    throw new ToolError((error as Error).message) // What is unexpected in the expression, and where.
  }
}

export const calculate = defineTool({
  name: 'calculate',
  title: 'Calculate',
  description: `Evaluates an arithmetic expression with + - * / % ^, parentheses, ${Object.keys(constants).join(', ')} and ${Object.keys(functions).join(', ')}.`,
  input: z.strictObject({
    expression: z.string().min(1).max(500).describe('For example (2 + 3) * sqrt(16).'),
  }),
  output: z.strictObject({ result: z.number() }),
  run({ expression }) {
    const result = evaluate(parse(expression))
    if (!Number.isFinite(result)) throw new ToolError('the result is not a finite number')
    return { result }
  },
})
