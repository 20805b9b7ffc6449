// No workflow that this repository runs or recommends leaves a passing check on a commit that was not tested.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { projectRoot } from '../../support/action-file.js'
import { courses, resultsOf, type JobToCheck } from '../../support/left-checks.js'
import { publishedAs } from '../../support/published.js'
import { shownWorkflows } from '../../support/shown-workflows.js'

const read = (path: string): string => readFileSync(new URL(path, projectRoot), 'utf8')

interface Job extends JobToCheck {
  readonly uses?: string
  readonly steps?: readonly { readonly uses?: string }[]
}
interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}

const texts = [
  ...readdirSync(new URL('.github/workflows', projectRoot)).map((name) => ({
    path: `.github/workflows/${name}`,
    text: read(`.github/workflows/${name}`)
  })),
  ...shownWorkflows().map(({ at, workflow }) => ({ path: at, text: workflow }))
]

const thisAction = [
  './',
  './.supersede',
  publishedAs(),
  publishedAs('/.github/workflows/supersede.yml')
]
const executes = ({ uses = '', steps = [] }: Job): boolean =>
  [uses, ...steps.map((step) => step.uses ?? '')].some((name) => thisAction.includes(name))

const eventsOf = ({ on }: Workflow): readonly string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? (on as string[]) : Object.keys(on)

/** Jobs of which the text says that they are no required checks: these may be skipped. */
const unrequiredIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ *([\w-]+): # no required check\b/gm)].map(([, name = '']) => name)

const skipped = (text: string): readonly string[] => {
  const workflow = parse(text) as Workflow
  const names = Object.keys(workflow.jobs)
  const executing = names.filter((name) => executes(workflow.jobs[name] ?? {}))
  const free = [...executing, ...unrequiredIn(text)]
  return courses.flatMap((course) =>
    eventsOf(workflow).flatMap((event) =>
      [...resultsOf(workflow.jobs, { ...course, event, executing })]
        .filter(([name, result]) => result === 'skipped' && !free.includes(name))
        .map(([name]) => `${name}, on ${event}, where ${course.course}`)
    )
  )
}

describe('a superseded run leaves no check that was skipped', () => {
  it.each(texts)('in $path', ({ text }) => {
    expect(skipped(text)).toEqual([])
  })

  it('and its jobs do not ask for superseded, unless they are no required checks', () => {
    const asking = texts.flatMap(({ path, text }) =>
      Object.entries((parse(text) as Workflow).jobs)
        .filter(([, job]) => String(job.if).includes('superseded'))
        .filter(([name]) => !unrequiredIn(text).includes(name))
        .map(([name]) => `${name} in ${path}`)
    )
    expect(asking).toEqual([])
  })
})

describe('the evaluation', () => {
  const workflow = (condition: string): string =>
    [
      'on: pull_request',
      'jobs:',
      '  supersede: { steps: [{ uses: ./ }] }',
      `  test: { needs: supersede, ${condition} }`
    ].join('\n')

  it.each([
    {
      what: 'is skipped for being superseded',
      condition: 'if: "!cancelled() && needs.supersede.outputs.superseded != \'true\'"',
      where: ['says that it is superseded', 'after its step has ended']
    },
    {
      what: 'waits for success',
      condition: 'runs-on: any',
      where: ['its step fails', 'switched off', 'while its step goes on']
    },
    {
      what: 'has a condition beside the cancel',
      condition: 'if: "!cancelled() && needs.supersede.result == \'success\'"',
      where: ['its step fails', 'switched off', 'while its step goes on']
    }
  ])('finds a job that $what', ({ condition, where }) => {
    expect(skipped(workflow(condition))).toEqual(where.map((text) => expect.stringContaining(text)))
  })

  it('finds a job behind one that was cancelled', () => {
    const text = `${workflow('if: "!cancelled()"')}\n  behind: { needs: test }`
    expect(skipped(text)).toEqual([
      expect.stringMatching(/^behind.* after its step/),
      expect.stringMatching(/^behind.* while its step/)
    ])
  })
})
