// The AI SDK brings zod, which tries once whether it may make functions of text. The page's policy forbids it, and reports the try.
import { config } from 'zod/v4/core'

config({ jitless: true })
