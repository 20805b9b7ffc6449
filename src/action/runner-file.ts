// The files that the runner provides for outputs and for the job summary.
import { appendFileSync } from 'node:fs'
import type { Environment } from '../model/environment.js'

export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'

/** Appends the text. Returns undefined, or why the text could not be written. */
export function appendTo(env: Environment, name: RunnerFile, text: string): string | undefined {
  const file = env[name]
  if (!file) return `${name} is not set`
  try {
    appendFileSync(file, text)
    return undefined
  } catch (error) {
    return `the file in ${name} cannot be written (${String(error)})`
  }
}
