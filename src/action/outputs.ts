// Writes outputs to the runner's file without the toolkit, because loading that takes longer than the rest of `mode: group`.
import type { Environment } from '../model/environment.js'
import { appendTo } from './runner-file.js'

export type OutputName =
  | 'group'
  | 'superseded'
  | 'newest-run-id'
  | 'pull-request'
  | 'pull-request-state'
  | 'cancelled'
  | 'cancelled-count'
  | 'kept-count'
  | 'outcome'
  | 'plan'
  | 'metrics'
  | 'sarif'

/**
 * A line that no value has, so that no value can end itself and begin another output. It is not random, because Node's crypto
 * takes 3 to 5 ms to load.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings (2026-11)
 */
function delimiterFor(values: readonly string[]): string {
  const lines = new Set(values.flatMap((value) => value.split(/\r?\n/)))
  let number = 0
  while (lines.has(`supersede-${number}`)) number += 1
  return `supersede-${number}`
}

/**
 * Returns undefined, or a sentence that says why the outputs could not be written. It does not throw: at this point the runs are
 * already cancelled, and a missing output must not fail the step.
 */
export function writeOutputs(
  env: Environment,
  outputs: Readonly<Partial<Record<OutputName, string>>>
): string | undefined {
  const delimiter = delimiterFor(Object.values(outputs))
  const entries = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  )
  const why = appendTo(env, 'GITHUB_OUTPUT', entries.join(''))
  if (why === undefined) return undefined
  return `The outputs of this step were not written, so later steps read them as empty: ${why}. A GitHub Actions runner sets GITHUB_OUTPUT; outside a runner, set it to the path of a writable file.`
}
