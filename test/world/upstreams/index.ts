// All upstreams, each a model by its name.
import { callArguments } from './call-arguments.ts'
import { callIdentities } from './call-identities.ts'
import { callPieces } from './call-pieces.ts'
import { counts } from './counts.ts'
import { documents } from './documents.ts'
import { endings } from './endings.ts'
import { errors } from './errors.ts'
import { history } from './history.ts'
import { refusals } from './refusals.ts'
import { shapes } from './shapes.ts'
import { silence } from './silence.ts'
import { statuses } from './statuses.ts'
import { transport } from './transport.ts'
import type { Upstream } from './upstream.ts'

export const upstreams: Upstream[] = [
  ...[shapes, counts, errors, documents, endings, callIdentities, callPieces, callArguments],
  ...[history, refusals, statuses, transport, silence],
].flat()

export const upstreamOf = new Map(upstreams.map((each) => [each.name, each]))
