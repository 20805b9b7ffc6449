// The functions under proof: the real ones, or a known-bad variation of them.
import { confirm } from '../../../src/decide/confirm.js'
import { decide } from '../../../src/decide/decide.js'

export interface Brain {
  /** Decides by the first look, in which some facts are pending. */
  readonly draft: typeof decide
  /** Decides again when they were read. */
  readonly decide: typeof decide
  readonly confirm: typeof confirm
  /** Whether a run is cancelled again, given whether its cancel was accepted. */
  asksAgain(accepted: boolean): boolean
}

export const theRealOne: Brain = {
  draft: decide,
  decide,
  confirm,
  asksAgain: (accepted) => !accepted
}
