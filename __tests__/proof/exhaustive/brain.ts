// What is put to the proof: the functions that ship, or a known-bad variation of them.
import { confirm } from '../../../src/decide/confirm.js'
import { decide, decideHopefully } from '../../../src/decide/decide.js'

export interface Brain {
  readonly decide: typeof decide
  readonly decideHopefully: typeof decideHopefully
  readonly confirm: typeof confirm
  /** Whether a run is asked for once more, given whether its cancel was accepted. */
  asksAgain(accepted: boolean): boolean
}

export const theRealOne: Brain = {
  decide,
  decideHopefully,
  confirm,
  asksAgain: (accepted) => !accepted
}
