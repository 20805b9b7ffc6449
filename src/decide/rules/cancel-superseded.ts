import type { RunId, Sha } from '../../model/model.js'
import { short } from '../../model/sha.js'
import type { CancelRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface CancelReasons {
    superseded: { readonly by: RunId; readonly from: Sha; readonly to: Sha }
  }
}

/** A strictly newer run of the same workflow and group exists, for another commit. */
export const cancelSuperseded: CancelRule<'superseded'> = {
  mode: 'supersede',
  cancels: (run, { successor }) =>
    successor === undefined
      ? undefined
      : {
          code: 'superseded',
          by: successor.run.id,
          from: run.head.sha,
          to: successor.run.head.sha
        },
  reasons: {
    superseded: {
      say: ({ by, from, to }, quote, nameRun) =>
        `superseded by ${nameRun(by)} (${quote(short(from))} → ${quote(short(to))})`,
      docs: 'A strictly newer run of its group exists, for another commit.'
    }
  }
}
