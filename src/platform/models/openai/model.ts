// A model behind OpenAI's chat completions, or what passes for them, as our port.
import type { Model } from '#chat/models/model.ts'
import type { ModelOptions } from '#chat/models/options.ts'
import { createCapabilities, leaveOut } from './capabilities.ts'
import { readStep } from './incoming/read-step.ts'
import { type Body, toBody, usedBy } from './outgoing/body.ts'
import { Trouble, toFailure, troubleOf } from './trouble.ts'

export type ChatModel = {
  /** The model's id with us, and its name at the provider. */
  id: string
  name: string
  /** Puts the request to the provider. */
  ask(body: Body, signal: AbortSignal): Promise<Response>
  options: ModelOptions
  now: () => number
}

/** In tokens: an answer that may only be shorter than this is not worth asking for; less of the prompt is. */
const shortestAnswer = 512

/**
 * A request that is refused for what the model cannot do is asked again without it, as long as nothing was answered; one
 * whose answer could become too long, with what room there is.
 */
export function chatModel({ id, name, ask, options, now }: ChatModel): Model {
  const capabilities = createCapabilities(options, now)
  return async function* (request) {
    const { signal } = request
    const tools = new Set(request.tools.map((tool) => tool.name))
    const lacking = capabilities.lacking()
    let maxTokens = options.max_tokens
    for (;;) {
      const body = toBody(request, { id, name, maxTokens }, lacking)
      let answered = false
      try {
        const response = await ask(body, signal)
        if (!response.ok) throw await troubleOf(response, id, now())
        for await (const event of readStep({ response, model: id, tools, maxTokens, signal, now })) {
          if (!answered && event.type !== 'activity' && event.type !== 'usage') {
            answered = true
            capabilities.learn(lacking)
          }
          yield event
        }
        return
      } catch (error) {
        const trouble =
          error instanceof Trouble ? error : new Trouble('failed', { model: id, error_code: 'no_connection' })
        const room = answered ? undefined : roomLeft(trouble, maxTokens)
        if (room !== undefined && !signal.aborted) {
          maxTokens = room
          continue
        }
        const capability = answered ? null : leaveOut(trouble, usedBy(body), lacking)
        if (capability === null || signal.aborted) throw toFailure(trouble)
        lacking.add(capability)
      }
    }
  }
}

/** What of the answer's length the window has room for beside the prompt. */
function roomLeft(trouble: Trouble, maxTokens: number | undefined): number | undefined {
  const excess = trouble.excess()
  if (maxTokens === undefined || excess === 0) return undefined
  return maxTokens - excess >= shortestAnswer ? maxTokens - excess : undefined
}
