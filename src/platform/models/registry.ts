// Which providers there are. A new one is a file beside this and an entry here.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { createWorkersAI } from 'workers-ai-provider'
import type { Model, Models } from '#chat/models/model.ts'
import { echoModel } from './echo.ts'
import { streamStep } from './step.ts'

export type ModelSettings = {
  /** Ids of the models that may be used, the default one first. */
  ids: string[]
  openai: { baseUrl: string; apiKey: string | undefined } | null
  /** Workers AI, where it is bound. */
  ai: unknown
}

/** The models of this deployment. An id is split at its first `/`: a model's own name may have more. */
export function createModels({ ids, openai, ai }: ModelSettings): Models {
  const providers: Record<string, (name: string) => Model> = {
    local: () => echoModel,
    openai: (name) => {
      if (!openai) throw new Error('OPENAI_BASE_URL is not set')
      const provider = createOpenAICompatible({
        name: 'openai',
        baseURL: openai.baseUrl,
        includeUsage: true,
        ...(openai.apiKey && { apiKey: openai.apiKey }),
      })
      const model = provider(name)
      return (request) => streamStep(model, request)
    },
    'workers-ai': (name) => {
      const model = createWorkersAI({ binding: ai as never })(name as never) as unknown as LanguageModelV4
      return (request) => streamStep(model, request)
    },
  }
  const opened = new Map<string, Model>() // What a provider makes of a name is costly, and always the same.
  return {
    ids,
    open(id) {
      const known = opened.get(id)
      if (known) return known
      const slash = id.indexOf('/')
      const provider = providers[id.slice(0, slash)]
      if (!provider) throw new Error('no such provider')
      const model = provider(id.slice(slash + 1))
      opened.set(id, model)
      return model
    },
  }
}
