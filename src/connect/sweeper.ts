// The Durable Object behind the sweep, with what it erases by.
import { SweeperObject } from '#platform/durable/sweeper.ts'
import { eraseRest } from '#users/erase-rest.ts'
import { adaptersOf, type Bindings } from './adapters.ts'

/** The class that the Worker exports. */
export class Sweeper extends SweeperObject<Bindings> {
  readonly eraseRest = () => eraseRest(adaptersOf(this.env))
  readonly onTrouble = adaptersOf(this.env).onTrouble
}
