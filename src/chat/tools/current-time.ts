// Tells the time anywhere on earth.
import { z } from 'zod'
import { defineTool, ToolError } from './tool.ts'

export const currentTime = defineTool({
  name: 'current_time',
  title: 'Current time',
  description: 'The current date and time in a time zone.',
  input: z.strictObject({
    time_zone: z.string().default('UTC').describe('An IANA time zone such as Europe/Berlin.'),
  }),
  output: z.strictObject({
    time_zone: z.string(),
    utc: z.string().describe('The instant in UTC (RFC 3339).'),
    local: z.string().describe('The local date and time, in words.'),
  }),
  run({ time_zone }, { now }) {
    const at = new Date(now())
    const words = formatter(time_zone).format(at)
    return { time_zone, utc: at.toISOString(), local: words }
  },
})

function formatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'long' })
  } catch {
    throw new ToolError(`"${timeZone}" is not an IANA time zone`)
  }
}
