import { compareRuns } from '../../model/order.js'
import type { KeepRule } from '../rule.js'
import { mayWitness } from '../successor.js'

/** Only a strictly older run may be superseded, and only by a run that was seen to be worth waiting for. */
export const keepNotOlder: KeepRule = (run, { snapshot, witness }) => {
  if (witness === undefined || !mayWitness(witness, snapshot)) {
    return { code: 'not-older', than: undefined }
  }
  switch (compareRuns(run, witness.run)) {
    case 'older':
      return undefined
    case 'same':
    case 'newer':
      return { code: 'not-older', than: witness.run.id }
    case 'unclear':
      return { code: 'order-unclear', against: witness.run.id }
  }
}
