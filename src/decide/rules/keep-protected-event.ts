import { allowsEvent } from '../../model/policy.js'
import type { KeepRule } from '../rule.js'

/** Releases, schedules, dispatches and deployments are each wanted for themselves, not for the newest commit. */
export const keepProtectedEvent: KeepRule = (run, { policy }) =>
  allowsEvent(policy, run.event) ? undefined : { code: 'protected-event', event: run.event }
