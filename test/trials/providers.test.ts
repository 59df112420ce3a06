// All providers of which test/chat/providers.test.ts is an example.
import { tryUpstreams } from '../world/providers.ts'
import { examples, upstreams } from '../world/upstreams/index.ts'

tryUpstreams(upstreams.filter((each) => !examples.includes(each)))
