// What a request costs in round trips to each dependency: asserted by the tests, and what the figures of `bench/regions.ts` are
// made of.

/** The model is `local/echo`, which is asked without one. */
export const budgets = {
  me: { redis: 1, sql: 0, model: 0 },
  threads: { redis: 1, sql: 1, model: 0 },
  history: { redis: 1, sql: 1, model: 0 },
  send: { redis: 1, sql: 2, model: 0 },
} as const
