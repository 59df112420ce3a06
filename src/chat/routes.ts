// `/api/chat`: threads, messages and replies over HTTP.
import { decisionRoutes } from '#chat/messages/decision-routes.ts'
import { messageRoutes } from '#chat/messages/message-routes.ts'
import { type ReplyServices, replyRoutes } from '#chat/messages/routes.ts'
import { type CatalogServices, catalogRoutes } from '#chat/models/routes.ts'
import { type SearchServices, searchRoutes } from '#chat/search/routes.ts'
import { type ThreadServices, threadRoutes } from '#chat/threads/routes.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { router } from '#http/router.ts'

export type ChatServices = ReplyServices & ThreadServices & SearchServices & CatalogServices

/** @param authenticateApart counts by the session, for what has a limit of its own. */
export const chatRoutes = (
  services: ChatServices,
  authenticate: AuthenticateAny,
  authenticateApart: AuthenticateAny,
) =>
  router()
    .route('/', replyRoutes(services, authenticate, authenticateApart))
    .route('/', messageRoutes(services, authenticate))
    .route('/', decisionRoutes(services, authenticate))
    .route('/', threadRoutes(services, authenticate))
    .route('/', searchRoutes(services, authenticate))
    .route('/', catalogRoutes(services, authenticate))
