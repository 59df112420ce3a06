// A reason not to start that its reader can do something about: told in one sentence, without a stack.
import { Misconfigured } from '../../src/env.ts'

export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** Runs a command to its end. A reason not to start is one line and exit code 1; anything else is a defect, with its stack. */
export async function runCommand(command: () => Promise<void>) {
  // Node's remark that WASI is experimental, which is for whoever chose it, would be the first thing a newcomer reads.
  process.removeAllListeners('warning').on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') console.error(String(warning))
  })
  try {
    await command()
  } catch (error) {
    const expected = error instanceof CannotStart || error instanceof Misconfigured
    console.error(expected ? error.message : error)
    process.exitCode = 1
  }
}

/** The words of what was at the bottom of an error: a cause, or the first of several addresses that were tried. */
export const reason = (error: unknown): string => {
  if (error instanceof AggregateError) return reason(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause ?? ('sourceError' in error ? error.sourceError : undefined)
  return cause === undefined ? error.message : reason(cause)
}
