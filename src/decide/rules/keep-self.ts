import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    self: object
  }
}

/** If the step cancelled its own run, the group would lose its newest run. */
export const keepSelf: KeepRule<'self'> = {
  modes,
  keeps: (run, { snapshot }) => (run.id === snapshot.self ? { code: 'self' } : undefined),
  reasons: {
    self: {
      say: () => 'this run executes the step',
      docs: 'The run executes the step.'
    }
  }
}
