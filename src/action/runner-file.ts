// Files that the runner names for what a step has to tell.
import { appendFileSync } from 'node:fs'
import type { Environment } from '../model/environment.js'

export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'

/** Undefined where it was written; otherwise why it was not. */
export function appendTo(env: Environment, name: RunnerFile, text: string): string | undefined {
  const file = env[name]
  if (!file) return `${name} names no file`
  try {
    appendFileSync(file, text)
    return undefined
  } catch (error) {
    return `the file that ${name} names takes nothing (${String(error)})`
  }
}
