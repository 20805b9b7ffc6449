import { allowsEvent } from '../../model/policy.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'protected-event': { readonly event: string }
  }
}

/** Each release, schedule, dispatch or deployment has its own purpose, even if a newer commit exists. */
export const keepProtectedEvent: KeepRule<'protected-event'> = {
  modes: ['supersede', 'closed', 'stop', 'branch-gone'],
  isOnSubject: true,
  keeps: (run, { policy }) =>
    allowsEvent(policy, run.event) ? undefined : { code: 'protected-event', event: run.event },
  reasons: {
    'protected-event': {
      say: ({ event }, quote) => `${quote(event)} runs never supersede one another (input events)`,
      docs: 'Runs of its event never supersede one another, unless `events` names it.'
    }
  }
}
