import type { Sha } from '../../model/model.js'
import { short } from '../../model/sha.js'
import type { KeepRule } from '../rule.js'

declare module '../../model/reason.js' {
  interface KeepReasons {
    'same-commit': { readonly sha: Sha }
  }
}

/** Two runs of one commit report to the same checks, so neither supersedes the other, unless the user wants that. */
export const keepSameCommit: KeepRule<'same-commit'> = {
  modes: ['supersede'],
  keeps: (run, { policy, successor }) =>
    policy.sameCommit === 'keep' && run.head.sha === successor?.run.head.sha
      ? { code: 'same-commit', sha: run.head.sha }
      : undefined,
  reasons: {
    'same-commit': {
      say: ({ sha }, quote) =>
        `it is for the same commit ${quote(short(sha))} as the newer run (input same-commit)`,
      docs: 'It is for the same commit as the newer run (`same-commit`).'
    }
  }
}
