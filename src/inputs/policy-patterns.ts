// The patterns of a policy. Their engine is only loaded where there are some.
import type { Policy } from '../model/policy.js'
import { readAll } from './read-all.js'

export interface PatternTexts {
  readonly protectRefs: readonly string[]
  readonly protectJobs: readonly string[]
}

/** `prefix` stands before the names of the inputs where they are options. Throws an InputError that names the pattern. */
export async function compilePatterns(
  { protectRefs, protectJobs }: PatternTexts,
  prefix = ''
): Promise<Pick<Policy, 'refs' | 'jobs'>> {
  if (protectRefs.length === 0 && protectJobs.length === 0) return { refs: [], jobs: [] }
  const { jobPatterns, refPatterns } = await import('./patterns.js')
  return readAll({
    refs: () => refPatterns(protectRefs, `${prefix}protect-refs`),
    jobs: () => jobPatterns(protectJobs, `${prefix}protect-jobs`)
  })
}
