// Two providers of each kind that is odd.
import { tryUpstreams } from '../world/providers.ts'
import { examples } from '../world/upstreams/index.ts'

tryUpstreams(examples)
