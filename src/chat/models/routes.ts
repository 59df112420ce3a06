// What a client may choose from.
import type { ToolsFor } from '#chat/tools/tools-for.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { json, route, router } from '#http/router.ts'
import { listModels, listTools } from './catalog.ts'
import type { Models } from './model.ts'
import { modelsSchema, toolsSchema } from './schemas.ts'

export type CatalogServices = { models: Models; toolsFor: ToolsFor }

const tags = ['Chat']

export function catalogRoutes({ models, toolsFor }: CatalogServices, authenticate: AuthenticateAny) {
  const listToolsRoute = route(authenticate, [], {
    method: 'get',
    path: '/tools',
    operationId: 'listTools',
    summary: 'The tools that a model may call',
    tags,
    responses: { 200: json(toolsSchema, 'The tools.') },
  })

  const listModelsRoute = route(authenticate, [], {
    method: 'get',
    path: '/models',
    operationId: 'listModels',
    summary: 'The models that a message may name',
    tags,
    responses: { 200: json(modelsSchema, 'The models.') },
  })

  return router()
    .openapi(listToolsRoute, async (c) => c.json(listTools(await toolsFor([])), 200))
    .openapi(listModelsRoute, (c) => c.json(listModels(models), 200))
}
