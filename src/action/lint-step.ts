// `mode: lint`: the workflow files of the checkout → log, annotations, job summary, a SARIF file. It sends no request.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEvent } from '../event/context.js'
import { recordIn, toText } from '../github/translate.js'
import { InputError } from '../inputs/errors.js'
import { readWorkflows, type WorkflowTexts } from '../checkout/files.js'
import { defaultBranchOf } from '../checkout/git.js'
import { isAtLeast, type Finding } from '../lint/finding.js'
import { lint, unreadableFile } from '../lint/lint.js'
import { sarif } from '../lint/sarif.js'
import { findingText } from '../lint/text.js'
import type { Environment } from '../model/environment.js'
import { workflowFolder } from '../model/workflow.js'
import { forJson, forLog } from '../report/escape.js'
import { annotation } from '../report/lint-annotation.js'
import { lintSummary } from '../report/lint-summary.js'
import { writeOutputs } from './outputs.js'
import { appendTo } from './runner-file.js'
import type { Runtime } from './runtime.js'

/** The exit code of the step: 1 where a result can be lost. Throws an InputError where there is nothing to read. */
export function lintStep({ env, stdout }: Pick<Runtime, 'env' | 'stdout'>): number {
  const folder = env['GITHUB_WORKSPACE'] ?? '.'
  const texts = readWorkflows([workflowFolder], folder)
  for (const path of texts.skipped)
    stdout.write(`${forLog(path)} is skipped, because it is a folder.\n`)
  const findings = findingsIn(env, texts, folder)
  for (const finding of findings) stdout.write(`${logText(finding)}\n\n${annotation(finding)}\n`)
  if (findings.length === 0) stdout.write('No findings.\n')
  const file = join(env['RUNNER_TEMP'] ?? tmpdir(), 'supersede-lint.sarif')
  writeFileSync(file, forJson(sarif(findings, '1', forLog), 2))
  const problems = [
    writeOutputs(env, { sarif: file }),
    appendTo(env, 'GITHUB_STEP_SUMMARY', lintSummary(findings))
  ].filter((problem) => problem !== undefined)
  for (const problem of problems) stdout.write(`${forLog(problem)}\n`)
  return findings.some(({ severity }) => isAtLeast(severity, 'warning')) ? 1 : 0
}

function findingsIn(
  env: Environment,
  { sources, broken }: WorkflowTexts,
  folder: string
): readonly Finding[] {
  if (sources.length + broken.length === 0) {
    throw new InputError(
      `There are no workflow files in ${workflowFolder}. Put a step with actions/checkout before this one.`
    )
  }
  const defaultBranch = toText(recordIn(readEvent(env), 'repository')['default_branch'])
  const { findings } = lint(sources, {
    defaultBranch: defaultBranch ?? defaultBranchOf(folder),
    enabled: []
  })
  const unread = broken.map(({ path, why }) => unreadableFile(path, why, { line: 1, column: 1 }))
  return [...unread, ...findings]
}

const logText = (finding: Finding): string =>
  findingText(finding, { width: 100, safe: forLog, colour: (_, text) => text })
