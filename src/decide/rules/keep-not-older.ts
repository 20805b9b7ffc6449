import type { RunId } from '../../model/model.js'
import { compareRuns } from '../../model/order.js'
import { maySupersede } from '../successor.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'not-older': {
      readonly than: RunId | undefined
      /** It may be older, but not certainly by enough. */
      readonly unsure?: true
    }
    'order-unclear': { readonly against: RunId }
  }
}

/** Only a strictly older run may be superseded, and only by a run that gives or gave a result. */
export const keepNotOlder: KeepRule<'not-older' | 'order-unclear'> = {
  modes: ['supersede'],
  keeps: (run, { snapshot, successor }) => {
    if (successor === undefined || !maySupersede(successor, snapshot)) {
      return { code: 'not-older', than: undefined }
    }
    switch (compareRuns(run, successor.run)) {
      case 'older':
        return undefined
      case 'same':
      case 'newer':
        return { code: 'not-older', than: successor.run.id }
      case 'unclear':
        return { code: 'order-unclear', against: successor.run.id }
    }
  },
  reasons: {
    'not-older': {
      say: ({ than, unsure }, _quote, nameRun) =>
        than === undefined
          ? 'there is no newer run that surely replaces it'
          : `it is not ${unsure === true ? 'surely ' : ''}older than ${nameRun(than)}`,
      docs: 'There is no newer run that certainly replaces it, or it is not certain which of the two is older. A newer run that ended and in which no job ran replaces nothing.'
    },
    'order-unclear': {
      say: ({ against }, _quote, nameRun) =>
        `its run number and its id disagree on whether it is older than ${nameRun(against)}`,
      docs: 'Its run number and its id disagree on whether it is older.'
    }
  }
}
