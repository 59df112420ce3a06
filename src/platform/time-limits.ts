// How long the Worker waits for what it depends on, in milliseconds. Tests that are not about it wait for longer.
export const timeLimits = {
  postgres: 4000,
  /** Redis is the fast way; when it is slower than this, Postgres is faster. */
  redis: 500,
}
