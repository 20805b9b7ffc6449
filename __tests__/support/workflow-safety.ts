// What makes a workflow file of this repository unsafe, one line each. Offline: nothing is looked up.
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly uses?: string
  readonly permissions?: unknown
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

export function unsafeIn(text: string): readonly string[] {
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)
  return [
    ...unpinnedIn(text),
    ...jobs.flatMap(([name, job]) => looseIn(name, job.permissions ?? workflow.permissions)),
    ...jobs.flatMap(([name, job]) => injectedIn(name, job)),
    ...(runsForStrangers(workflow) ? jobs.flatMap(([name, job]) => foreignIn(name, job)) : [])
  ]
}

/** Every action of somebody else by a full SHA, with its version behind it; actions and workflows of this repository by path. */
function unpinnedIn(text: string): readonly string[] {
  return [...text.matchAll(/^[\s-]*uses: *(.+)$/gm)]
    .map(([, name = '']) => name.trim())
    .filter((name) => !name.startsWith('./'))
    .filter((name) => !/^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))
    .map((name) => `not pinned by a full SHA with its version: ${name}`)
}

/** Stated, name by name. */
function looseIn(name: string, permissions: unknown): readonly string[] {
  const isStated = typeof permissions === 'object' && permissions !== null
  return isStated ? [] : [`no stated permissions: ${name}`]
}

/** A script gets values by its environment: an expression in it is text that the shell would execute. */
function injectedIn(name: string, { steps = [] }: Job): readonly string[] {
  return steps
    .filter(({ run = '' }) => run.includes('${{'))
    .map(({ run = '' }) => `an expression in a script of ${name}: ${run.split('\n')[0] ?? ''}`)
}

/** Runs of these events have the rights of the base repository, and a stranger causes them. */
function runsForStrangers({ on }: Workflow): boolean {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  return ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].some((event) =>
    events.includes(event)
  )
}

/** There only the default branch is checked out. */
function foreignIn(name: string, { steps = [] }: Job): readonly string[] {
  return steps
    .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    .filter(({ with: inputs = {} }) => 'ref' in inputs || 'repository' in inputs)
    .map(() => `a checkout of another ref for an event that strangers cause: ${name}`)
}
