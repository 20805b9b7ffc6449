// The inputs of a step that differ from the defaults, for the chaos judge.
import fc from 'fast-check'
import { calmInputs, type Inputs } from '../chaos/inputs.js'

export type Wishes = Partial<Inputs>

export const usualInputs: Inputs = { ...calmInputs, wait: '5s' }

const many: fc.Arbitrary<Wishes> = fc.record(
  {
    workflows: fc.constant<Inputs['workflows']>('all'),
    force: fc.constantFrom<Inputs['force']>('always', 'unstarted'),
    protectJobs: fc.constant<Inputs['protectJobs']>('deploy'),
    sameCommit: fc.constant<Inputs['sameCommit']>('cancel'),
    reruns: fc.constant<Inputs['reruns']>('cancel'),
    onClosed: fc.constant<Inputs['onClosed']>('cancel'),
    onMerged: fc.constant<Inputs['onMerged']>('cancel'),
    onSuperseded: fc.constant<Inputs['onSuperseded']>('cancel-self'),
    maxCancels: fc.constantFrom(1, 2),
    wait: fc.constantFrom<Inputs['wait']>('1s', '3s'),
    settle: fc.constant<Inputs['settle']>('200ms')
  },
  { requiredKeys: [] }
)

/** Half of the steps have the default inputs, for which the laws are strictest. */
export const wishes: fc.Arbitrary<Wishes> = fc.oneof(fc.constant<Wishes>({}), many)
