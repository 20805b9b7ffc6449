// Do the tests notice changes of the pure rooms? Stryker makes every small change, one at a time, and runs the tests.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { Check, Finding } from '../check.js'

/** As in stryker.config.js. */
const reportFile = 'lib/mutation/report.json'

interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError'
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: { readonly line: number } }
}

/**
 * The part of the report that is read. https://github.com/stryker-mutator/mutation-testing-elements packages/report-schema
 * (2026-11)
 */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

/** There is no short form: a few mutants take longer than a test may, and say nothing about the others. */
export const mutation: Check = {
  name: 'mutants of the core',
  async run(size) {
    if (size === 'short') {
      return {
        looked: { count: 0, of: 'mutants' },
        violations: [],
        notes: ['only in the long form: there is no short one']
      }
    }
    rmSync(reportFile, { force: true })
    // Stryker's own output goes to stderr, with the progress: stdout is for the finding.
    const stryker = spawn('npm', ['run', '--silent', 'mutation'], { stdio: ['ignore', 2, 2] })
    const [code, signal] = (await once(stryker, 'close')) as [number | null, string | null]
    if (!existsSync(reportFile))
      throw new Error(`it ended with ${code ?? signal ?? 'nothing'}, without a report`)
    return findingIn(JSON.parse(readFileSync(reportFile, 'utf8')) as Report, code === 0)
  }
}

/** Stryker decides whether enough were killed; its configuration has the threshold. */
export function findingIn({ files }: Report, areEnoughKilled: boolean): Finding {
  const mutants = Object.entries(files).flatMap(([file, { mutants: ofFile }]) =>
    ofFile.map((mutant) => ({ ...mutant, file }))
  )
  const count = (status: Mutant['status']): number =>
    mutants.filter((mutant) => mutant.status === status).length
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const [killed, timedOut] = [count('Killed'), count('Timeout')]
  const percent = (100 * (killed + timedOut)) / (killed + timedOut + alive.length)
  return {
    looked: { count: mutants.length, of: 'mutants' },
    violations: areEnoughKilled
      ? []
      : alive.map(
          ({ file, location, mutatorName, replacement }) =>
            `${file}:${location.start.line} ${mutatorName} ${replacement}`
        ),
    notes: [
      `${percent.toFixed(1)} % killed: ${killed} by a test, ${timedOut} by time; ` +
        `${alive.length} survived, ${count('RuntimeError')} could not run`
    ]
  }
}
