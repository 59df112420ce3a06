// ChronoChat for front ends.
export { type Api, createApi, unwrap } from './api.ts'
export { type ChatMessage, type MessageData, type MessageMetadata, toChatMessage } from './messages.ts'
export type * from './openapi.d.ts'
export { type FieldError, Problem, type ProblemCode, toProblem } from './problem.ts'
export { createSession, type Session, type SessionOptions } from './session.ts'
export { browserStore, memoryStore, type TokenStore, type Tokens } from './token-store.ts'
export { ChronoChatTransport, type ClientTool, type TransportOptions } from './transport.ts'
