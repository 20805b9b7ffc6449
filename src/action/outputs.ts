// Writes outputs to the file that the runner names. By itself, because loading the whole toolkit costs more time than all
// else that `mode: group` does.
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Environment } from '../app/environment.js'
import { need } from '../event/context.js'

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

/** Throws an InputError where there is no runner to write for. */
export function writeOutputs(
  env: Environment,
  outputs: Readonly<Partial<Record<OutputName, string>>>
): void {
  const file = need(env, 'GITHUB_OUTPUT')
  // A delimiter that nobody can guess: no value can end itself and begin another output.
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings (2026-11)
  const delimiter = `supersede-${randomUUID()}`
  const entries = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  )
  appendFileSync(file, entries.join(''))
}
