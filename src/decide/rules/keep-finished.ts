import { isInFlight } from '../../model/model.js'
import { modes } from '../../model/mode.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    finished: { readonly conclusion: string | null }
  }
}

/** A run that has ended cannot be cancelled. */
export const keepFinished: KeepRule<'finished'> = {
  modes,
  keeps: (run) => (isInFlight(run) ? undefined : { code: 'finished', conclusion: run.conclusion }),
  reasons: {
    finished: {
      say: ({ conclusion }, quote) =>
        `it has ended (${conclusion === null ? 'no conclusion' : quote(conclusion)})`,
      docs: 'It has ended.'
    }
  }
}
