// The same world, with one thing less known.
import type { Run, Snapshot } from '../../../src/core/model.js'

export function impoverished(some: Snapshot): readonly Snapshot[] {
  const { live } = some
  const without = (change: (one: Run) => Run): Snapshot => ({
    ...some,
    runs: some.runs.map(change)
  })
  return [
    { ...some, live: { kind: 'unread' } },
    { ...some, witnesses: [] },
    {
      ...some,
      witnesses: some.witnesses.map(({ run: one }) => ({
        run: { ...one, createdAt: undefined },
        knownBy: 'listed'
      }))
    },
    { ...some, repository: { ...some.repository, defaultBranch: undefined } },
    ...(live.kind === 'branch'
      ? [{ ...some, live: { ...live, tagOfSameName: 'unread' as const } }]
      : []),
    without((one) => ({ ...one, createdAt: undefined })),
    without((one) => ({ ...one, startedAt: undefined })),
    without((one) => ({ ...one, head: { ...one.head, repository: null } })),
    without((one) => ({ ...one, head: { ...one.head, branch: null } })),
    without((one) => (one.status === 'completed' ? one : { ...one, status: 'unrecognised' }))
  ]
}
