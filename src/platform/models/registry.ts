// Which providers there are. A new one is a file beside this and an entry here.
import type { Model, Models } from '#chat/models/model.ts'
import type { ModelOptions } from '#chat/models/options.ts'
import { echoModel } from './echo.ts'
import { askEndpoint } from './openai/endpoint.ts'
import { type ChatModel, chatModel } from './openai/model.ts'
import { askWorkersAi, type WorkersAi, workersAiMaxTokens } from './workers-ai.ts'

export type ModelSettings = {
  /** Ids of the models that may be used, the default one first. */
  ids: string[]
  /** What is known of some of them. */
  options: Record<string, ModelOptions>
  openai: { baseUrl: string; apiKey: string | undefined } | null
  /** Workers AI, where it is bound. */
  ai: unknown
  now: () => number
}

/** The models of this deployment. An id is split at its first `/`: a model's own name may have more. */
export function createModels({ ids, options, openai, ai, now }: ModelSettings): Models {
  const model = (id: string): Model => {
    const slash = id.indexOf('/')
    const asked = (ask: ChatModel['ask'], defaults: ModelOptions = {}) =>
      chatModel({ id, name: id.slice(slash + 1), options: { ...defaults, ...options[id] }, ask, now })
    switch (id.slice(0, slash)) {
      case 'local':
        return echoModel
      case 'openai':
        if (!openai) throw new Error('OPENAI_BASE_URL is not set')
        return asked(askEndpoint(openai.baseUrl, openai.apiKey))
      case 'workers-ai':
        return asked(askWorkersAi(ai as WorkersAi), { max_tokens: workersAiMaxTokens })
      default:
        throw new Error('no such provider')
    }
  }
  const opened = new Map<string, Model>() // A model remembers what it has found out about itself.
  return {
    ids,
    open(id) {
      const known = opened.get(id) ?? model(id)
      opened.set(id, known)
      return known
    },
  }
}
