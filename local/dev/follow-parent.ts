// Loaded into wrangler before its own code: ends it when the process that started it is gone, even by SIGKILL.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
