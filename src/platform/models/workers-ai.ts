// Workers AI, which is asked by its binding and answers as an endpoint does.
import type { ChatModel } from './openai/model.ts'

/** The part of the binding that we use. It gives a `Response`, but for versions that do not know the option. */
export type WorkersAi = {
  run(
    model: string,
    inputs: object,
    options: { returnRawResponse: true; signal: AbortSignal },
  ): Promise<unknown>
}

/** Where nothing is said it cuts an answer at 256, which thinking alone may take. */
export const workersAiMaxTokens = 8192

export const askWorkersAi =
  (ai: WorkersAi): ChatModel['ask'] =>
  async ({ model, messages, ...inputs }, signal) => {
    // Its models want text where others want none.
    const texts = messages.map((message) => ({ ...message, content: message.content ?? '' }))
    try {
      return toResponse(
        await ai.run(model, { messages: texts, ...inputs }, { returnRawResponse: true, signal }),
      )
    } catch (error) {
      signal.throwIfAborted()
      // The binding's errors tell the number of what went wrong first, as in `3040: …` or `AiError: 3040: …`.
      const [, code] = /^(?:\w*Error: )*(\d{4}):/.exec(error instanceof Error ? error.message : '') ?? []
      return Response.json({ error: { code, message: String(error) } }, { status: 502 })
    }
  }

function toResponse(answer: unknown): Response {
  if (answer instanceof Response) return answer
  if (answer instanceof ReadableStream) return new Response(answer)
  return Response.json(answer)
}
