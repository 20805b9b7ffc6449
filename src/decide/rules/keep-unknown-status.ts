import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'unknown-status': object
  }
}

/** A status that this program does not know may mean anything, even that the run has ended. */
export const keepUnknownStatus: KeepRule<'unknown-status'> = {
  modes,
  keeps: (run) => (run.status === 'unrecognised' ? { code: 'unknown-status' } : undefined),
  reasons: {
    'unknown-status': {
      say: () => 'GitHub gives it a status that this version does not know',
      docs: 'GitHub gives it a status that this version does not know.'
    }
  }
}
