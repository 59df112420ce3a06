// Waiting before a connection is tried again.

/** Half of it to all of it by chance, so that a thousand clients do not come back at one time; it doubles up to 10 s. */
export const backOffMs = (firstMs: number, attempt: number) =>
  Math.min(firstMs * 2 ** attempt, 10_000) * (0.5 + Math.random() / 2)

/** Waits; no longer than until the browser is online again. @throws the signal's reason */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const leave = () => reject(signal.reason)
  const timer = setTimeout(resolve, ms)
  globalThis.addEventListener?.('online', resolve as () => void)
  signal.addEventListener('abort', leave)
  if (signal.aborted) leave()
  return promise.finally(() => {
    clearTimeout(timer)
    globalThis.removeEventListener?.('online', resolve as () => void)
    signal.removeEventListener('abort', leave)
  })
}

/** Whether the browser knows that it has no network. */
export const isOffline = () => globalThis.navigator?.onLine === false
