// Which check does each job of a superseded run leave on its commit? GitHub's own evaluator evaluates the conditions.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

export interface JobToCheck {
  readonly needs?: string | readonly string[]
  readonly if?: string | boolean
}

type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** How a superseded run can end. */
export interface Course {
  readonly course: string
  /** The result of the job that executes the step. */
  readonly supersede: Result
  /** The output of that job; empty if it did not get that far. */
  readonly superseded: 'true' | 'false' | ''
  /** The run is cancelled, by its own step or by the step of the newer run. */
  readonly isCancelled: boolean
}

export const courses: readonly Course[] = [
  {
    course: 'its step says that it is superseded, and it goes on',
    supersede: 'success',
    superseded: 'true',
    isCancelled: false
  },
  {
    course: 'its step does not say so',
    supersede: 'success',
    superseded: 'false',
    isCancelled: false
  },
  { course: 'its step fails', supersede: 'failure', superseded: '', isCancelled: false },
  { course: 'its step is switched off', supersede: 'skipped', superseded: '', isCancelled: false },
  {
    course: 'it is cancelled after its step has ended',
    supersede: 'success',
    superseded: 'true',
    isCancelled: true
  },
  {
    course: 'it is cancelled while its step goes on, or before',
    supersede: 'cancelled',
    superseded: '',
    isCancelled: true
  }
]

export interface Occasion extends Course {
  readonly event: string
  /** The jobs that execute the step. */
  readonly executing: readonly string[]
}

/**
 * `success` is the result of a job that really ran. A skipped check counts as passed; cancelled and failed ones block.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks#handling-skipped-but-required-checks
 * (2026-11)
 */
export function resultsOf(
  jobs: Readonly<Record<string, JobToCheck>>,
  occasion: Occasion
): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>()
  const visit = (name: string): void => {
    const job = jobs[name]
    if (job === undefined) throw new Error(`there is no job ${name}`)
    if (results.has(name)) return
    const needs = [job.needs ?? []].flat()
    needs.forEach(visit)
    const isExecuting = occasion.executing.includes(name)
    results.set(name, isExecuting ? occasion.supersede : resultOf(job, needs, results, occasion))
  }
  Object.keys(jobs).forEach(visit)
  return results
}

/**
 * A job of a cancelled run that has not begun ends as cancelled if only the cancel prevents it. If another part of its
 * condition is false too, which includes the usual `success()` of a job behind a cancelled one, it ends as skipped. Measured:
 * PostHog/posthog#72339 (2026-07), PostHog/posthog#92226 (2026-09).
 */
function resultOf(
  { if: condition = 'success()' }: JobToCheck,
  needs: readonly string[],
  results: ReadonlyMap<string, Result>,
  occasion: Occasion
): Result {
  const text = String(condition)
  const needed = Object.fromEntries(needs.map((name) => [name, results.get(name) ?? 'skipped']))
  const isTrue = (isCancelled: boolean): boolean =>
    evaluate(text, { needed, occasion: { ...occasion, isCancelled } })
  if (isTrue(occasion.isCancelled)) return 'success'
  return occasion.isCancelled && isTrue(false) ? 'cancelled' : 'skipped'
}

interface Situation {
  readonly needed: Readonly<Record<string, Result>>
  readonly occasion: Occasion
}

const statusFunctions = ['success', 'failure', 'cancelled', 'always'] as const
const contexts = ['github', 'needs', 'vars', 'inputs']

function evaluate(condition: string, { needed, occasion }: Situation): boolean {
  const bare = condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1')
  // "A default status check of success() is applied unless you include one of these functions."
  // https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions (2026-11)
  const speaksOfStatus = new RegExp(`\\b(?:${statusFunctions.join('|')})\\(`).test(bare)
  const text = speaksOfStatus ? bare : `success() && (${bare})`
  const results = Object.values(needed)
  const values = {
    success: !occasion.isCancelled && results.every((result) => result === 'success'),
    failure: results.includes('failure'),
    cancelled: occasion.isCancelled,
    always: true
  }
  const functions = statusFunctions.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(values[name])
  }))
  const tokens = new Lexer(text).lex().tokens
  const parsed = new Parser(tokens, contexts, functions).parse()
  const known = new Map(functions.map((each) => [each.name, each]))
  const value = new Evaluator(parsed, contextOf(needed, occasion), known).evaluate()
  return !isFalse(value.coerceString())
}

const isFalse = (text: string): boolean => ['false', '', '0', 'NaN'].includes(text)

function contextOf(needed: Situation['needed'], occasion: Occasion): data.Dictionary {
  const needs = Object.fromEntries(
    Object.entries(needed).map(([name, result]) => [
      name,
      {
        result,
        outputs: occasion.executing.includes(name) ? { superseded: occasion.superseded } : {}
      }
    ])
  )
  const plain = { github: { event_name: occasion.event, event: {} }, needs, vars: {}, inputs: {} }
  return JSON.parse(JSON.stringify(plain), data.reviver) as data.Dictionary
}
