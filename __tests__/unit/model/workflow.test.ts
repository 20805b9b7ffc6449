// Workflows are compared by id, because two of them can have the same path.
import { describe, expect, it } from '@jest/globals'
import type { Run, Workflow, WorkflowId } from '../../../src/model/model.js'
import {
  filePath,
  firstOfEach,
  isOfScope,
  isSameWorkflow,
  mayBeSameWorkflow
} from '../../../src/model/workflow.js'
import { aRun, aWorkflow } from '../../support/builders.js'

const ci = aWorkflow('ci.yml')
const unknown = (file: string): Workflow => ({ ...aWorkflow(file), id: undefined })
const of = (workflow: Workflow, id = 101): Run => aRun(id, { workflow })

describe('two workflows', () => {
  it.each<{
    readonly what: string
    readonly one: Workflow
    readonly other: Workflow
    readonly same: boolean
    readonly maybe: boolean
  }>([
    { what: 'one file', one: ci, other: ci, same: true, maybe: true },
    {
      what: 'one path with two ids, as a required workflow has it',
      one: ci,
      other: { ...ci, id: 7 as WorkflowId },
      same: false,
      maybe: false
    },
    {
      what: 'one id with two paths, as after a move',
      one: ci,
      other: { ...ci, path: '.github/workflows/moved.yml' },
      same: true,
      maybe: true
    },
    { what: 'one path without ids', one: unknown('ci.yml'), other: ci, same: false, maybe: true },
    {
      what: 'one path, and no id at all',
      one: unknown('ci.yml'),
      other: unknown('ci.yml'),
      same: false,
      maybe: true
    },
    {
      what: 'another path, and one id',
      one: unknown('a.yml'),
      other: ci,
      same: false,
      maybe: false
    },
    {
      what: 'one path, with the repository before it',
      one: { id: undefined, path: 'octo/app/.github/workflows/ci.yml' },
      other: ci,
      same: false,
      maybe: true
    }
  ])('that are $what are the same: $same, may be: $maybe', ({ one, other, same, maybe }) => {
    expect(isSameWorkflow(of(one), of(other))).toBe(same)
    expect(isSameWorkflow(of(other), of(one))).toBe(same)
    expect(mayBeSameWorkflow(of(one), of(other))).toBe(maybe)
    expect(mayBeSameWorkflow(of(other), of(one))).toBe(maybe)
  })
})

it('a run is of the scope if one of its workflows is its own, or if all are wanted', () => {
  expect(isOfScope(of(ci), { workflows: [aWorkflow('lint.yml'), ci] })).toBe(true)
  expect(isOfScope(of(ci), { workflows: [aWorkflow('lint.yml')] })).toBe(false)
  expect(isOfScope(of(ci), { workflows: [] })).toBe(false)
  expect(isOfScope(of(ci), { workflows: undefined })).toBe(true)
})

it('a path is told without the repository', () => {
  expect(filePath({ id: undefined, path: 'octo/app/.github/workflows/ci.yml' })).toBe(
    '.github/workflows/ci.yml'
  )
  expect(filePath({ id: undefined, path: 'dynamic/pages' })).toBe('dynamic/pages')
})

it('the first run of each workflow that has an id', () => {
  const lint = aWorkflow('lint.yml')
  const runs = [of(unknown('ci.yml'), 100), of(ci, 101), of(lint, 102), of(ci, 103), of(lint, 104)]
  expect(firstOfEach(runs).map(({ id }) => id)).toEqual([101, 102])
})
