// `/api/chat`: threads, messages and replies over HTTP.
import type { Authenticate } from '../http/context.ts'
import { router } from '../http/router.ts'
import { type CatalogServices, catalogRoutes } from './catalog-routes.ts'
import { type ReplyServices, replyRoutes } from './reply-routes.ts'
import { type SearchServices, searchRoutes } from './search-routes.ts'
import { type ThreadServices, threadRoutes } from './thread-routes.ts'

export type ChatServices = ReplyServices & ThreadServices & SearchServices & CatalogServices

export const chatRoutes = (services: ChatServices, authenticate: Authenticate) =>
  router()
    .route('/', replyRoutes(services, authenticate))
    .route('/', threadRoutes(services, authenticate))
    .route('/', searchRoutes(services, authenticate))
    .route('/', catalogRoutes(services, authenticate))
