import type { KeepRule } from '../rule.js'

/** A commit may be the head of another pull request too (one stacked on this one), whose checks are the same. */
export const keepHeadOfAnother: KeepRule = (run, { snapshot: { subject } }) => {
  const other = run.headOf.find(
    (number) => subject.kind !== 'pull-request' || number !== subject.number
  )
  return other === undefined ? undefined : { code: 'head-is-current', sha: run.head.sha, of: other }
}
