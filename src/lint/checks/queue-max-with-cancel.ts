// GitHub refuses the two together.
import type { Claim } from '../../workflow/claims.js'
import { blockKey, runText, type Check, type Remark } from '../check.js'
import type { Scene } from '../scene.js'

/**
 * GitHub refuses `true` when it reads the file, and a true expression when it starts the run.
 * https://github.com/actions/languageservices/pull/355 ("also blocked at runtime", 2026-11)
 */
export const queueMaxWithCancel: Check = {
  code: 'queue-max-with-cancel',
  severity: 'error',
  find: ({ entrants }: Scene) => {
    const found = new Map<string, Remark & { readonly isSure: boolean }>()
    for (const { run, claims } of entrants) {
      for (const claim of claims) {
        const { file, concurrency, queue, cancels } = claim
        if (queue !== 'max' || cancels === false || claim.refusal !== undefined) continue
        const isSure = cancels === true
        const known = found.get(blockKey(claim))
        // The first that is sure, else the first that may be.
        if (known !== undefined && (known.isSure || !isSure)) continue
        const message = textOf(claim, runText(run))
        found.set(blockKey(claim), { file: file.path, at: concurrency.groupAt, message, isSure })
      }
    }
    return [...found.values()]
  },
  repair: 'remove cancel-in-progress, or remove queue: max',
  docs: {
    what: 'A block has `queue: max` and `cancel-in-progress: true`. GitHub answers with a validation error, and the workflow does not start for any event. Where `cancel-in-progress` is an expression, GitHub starts no run for which it gives `true`.',
    lost: '[GitHub documentation](https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency), 2026-11.'
  }
}

function textOf({ cancels, concurrency: { cancel } }: Claim, run: string): string {
  const both = 'queue: max and cancel-in-progress: true exclude one another'
  if (cancel?.parts.every((part) => typeof part === 'string') === true)
    return `${both}: GitHub refuses the workflow`
  return cancels === true
    ? `${both}: for ${run} GitHub starts no run`
    : `${both}: GitHub starts no run for which the expression gives true`
}
