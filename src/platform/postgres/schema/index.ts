// The tables, with the constraints that make wrong states impossible. `npm run db:generate` turns a change into SQL.
export * from './auth.ts'
export * from './chat.ts'
export * from './one-time-tokens.ts'
export * from './rate-limits.ts'
export * from './users.ts'
export * from './ways-in.ts'
