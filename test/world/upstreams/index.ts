// All upstreams, each a model by its name.
import { callArguments } from './call-arguments.ts'
import { callIdentities } from './call-identities.ts'
import { callPieces } from './call-pieces.ts'
import { callPlaces } from './call-places.ts'
import { callRepeats } from './call-repeats.ts'
import { counts } from './counts.ts'
import { demands } from './demands.ts'
import { documents } from './documents.ts'
import { endings } from './endings.ts'
import { errors } from './errors.ts'
import { framing } from './framing.ts'
import { history } from './history.ts'
import { recaps } from './recaps.ts'
import { refusals } from './refusals.ts'
import { shapes } from './shapes.ts'
import { silence } from './silence.ts'
import { statuses } from './statuses.ts'
import { thoughts } from './thoughts.ts'
import { transport } from './transport.ts'
import type { Upstream } from './upstream.ts'
import { wrapped } from './wrapped.ts'

/** By what is odd about them. */
const kinds: Upstream[][] = [
  ...[shapes, recaps, thoughts, counts, errors, documents, endings],
  ...[callIdentities, callPieces, callPlaces, callRepeats, callArguments],
  ...[history, demands, refusals, statuses, wrapped, transport, framing, silence],
]

export const upstreams = kinds.flat()

export const upstreamOf = new Map(upstreams.map((each) => [each.name, each]))

/** Two of each kind, which `npm test` tries; the trials try the others. */
export const examples = kinds.flatMap((kind) => kind.slice(0, 2))
