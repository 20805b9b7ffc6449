import { isInFlight } from '../../model/model.js'
import type { KeepRule } from '../rule.js'

/** There is nothing left to cancel. */
export const keepFinished: KeepRule = (run) =>
  isInFlight(run) ? undefined : { code: 'finished', conclusion: run.conclusion }
