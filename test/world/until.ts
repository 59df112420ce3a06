// Waiting for what comes by itself.

/** Resolves once something holds, however long that takes: only the end of the test's time tells that it never does. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
