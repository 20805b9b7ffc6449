// Writes outputs to the file that the runner names. By itself, because loading the whole toolkit costs more time than all
// else that `mode: group` does.
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

/**
 * Where they cannot be written, says so in a sentence: when outputs are due, what they tell of is done, and a step that cancels
 * must not end in red for them.
 */
export function writeOutputs(
  env: Environment,
  outputs: Readonly<Partial<Record<OutputName, string>>>
): string | undefined {
  // A delimiter that nobody can guess: no value can end itself and begin another output.
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings (2026-11)
  const { randomUUID } = process.getBuiltinModule('node:crypto')
  const delimiter = `supersede-${randomUUID()}`
  const entries = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  )
  const why = appendTo(env, 'GITHUB_OUTPUT', entries.join(''))
  if (why === undefined) return undefined
  return `The outputs of this step were not written, and whatever reads them finds nothing: ${why}. A runner of GitHub Actions names a file there; where something else starts the step, let GITHUB_OUTPUT be the path of a file that can be written.`
}
