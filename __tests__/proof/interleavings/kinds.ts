// The kinds of accepted cancels, to check that all of them occurred.
import { calmInputs } from './inputs.js'
import { isOwnRun, purposeOf } from './invocation.js'
import { membershipOf } from './membership.js'
import { isWishedFor } from './readings.js'
import { commitOf, type Suspicion } from './suspicion.js'

export function kindsOf(suspicion: Suspicion, isForced: boolean): readonly string[] {
  const { victim, by } = suspicion
  const { inputs, knowledge } = by
  const purpose = purposeOf(by)
  const state = knowledge.pulls.get(victim.pull ?? 0)?.value?.state
  const isSuperseding = purpose === 'supersede'
  const kinds: readonly (readonly [isSo: boolean, kind: string])[] = [
    [purpose === 'closed', `closed, by ${by.run.event}`],
    [purpose === 'merge-group', 'an entry of a merge queue'],
    [isForced, `by force: ${inputs.force}`],
    [isOwnRun(victim, by), 'its own run'],
    [victim.workflow !== by.run.workflow, 'of another workflow'],
    [membershipOf(victim, by) === 'member', `by its groups: ${victim.event}`],
    [inputs.protectJobs !== '', 'whose jobs were read'],
    [
      isSuperseding && !isOwnRun(victim, by) && commitOf(victim) === commitOf(by.run),
      'of the same commit'
    ],
    [victim.attempt > 1 && inputs.reruns === 'cancel', 'started again'],
    [isSuperseding && state === 'closed', 'superseded, though closed'],
    [state === 'merged', 'merged'],
    [victim.tag !== undefined, 'of a tag'],
    [victim.event === 'workflow_dispatch', 'by hand'],
    [isWishedFor(suspicion), 'of a ref that is protected otherwise'],
    [inputs.maxCancels < calmInputs.maxCancels, 'within max-cancels'],
    [inputs.letFinishAfter !== undefined, 'with let-finish-after'],
    [inputs.settle !== '0s', 'after settling']
  ]
  return kinds.filter(([isSo]) => isSo).map(([, kind]) => kind)
}
