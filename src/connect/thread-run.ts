// The Durable Object of a thread, with what its runs need.
import { createThreadRuns } from '#chat/runs/thread-runner.ts'
import { createTitleWriter } from '#chat/threads/title-writer.ts'
import { toRunStorage } from '#platform/durable/storage.ts'
import { ThreadRunObject } from '#platform/durable/thread-run.ts'
import { adaptersOf, type Bindings, memoizePerEnv } from './adapters.ts'

/** The class that the Worker exports. */
export class ThreadRun extends ThreadRunObject<Bindings> {
  readonly runs = createThreadRuns({ ...runServicesOf(this.env), storage: toRunStorage(this.ctx.storage) })
  readonly onTrouble = adaptersOf(this.env).onTrouble
}

/** The same for all objects of an isolate. @throws {Misconfigured} */
const runServicesOf = memoizePerEnv((env: Bindings) => {
  const { config, models, threads, runStore, queueStore, toolsFor, newId, now, onTrouble } = adaptersOf(env)
  const timeoutMs = config.MODEL_TIMEOUT_SECONDS * 1000
  return {
    store: runStore,
    queueStore,
    models,
    reply: { timeoutMs, toolsFor, showReasoning: config.SHOW_REASONING, newId, now, onTrouble },
    systemPrompt: config.SYSTEM_PROMPT,
    promptTokens: config.PROMPT_TOKENS,
    writeTitle: config.TITLE_MODEL ? createTitleWriter(models, config.TITLE_MODEL, threads, timeoutMs) : null,
  }
})
