// The jobs that a matrix makes, as far as the file says it.
import {
  entriesOf,
  isMapping,
  isSequence,
  itemsOf,
  textOf,
  valueOf,
  type Yaml
} from './document.js'
import { closed, open, unknown, type ContextValue } from './value.js'

export interface Matrix {
  /** Values by lower-case name, the first few jobs; undefined where only the run knows them. */
  readonly jobs: readonly Values[] | undefined
  /** How many of them may run at a time; undefined: all. */
  readonly maxParallel: string | undefined
}

/** Enough to tell jobs apart: a matrix may have 256 of them. */
const mostJobs = 4
/** Of one axis, and of the product before `exclude`. */
const mostValues = 64

/** Undefined where the job has no matrix. */
export function readMatrix(yaml: Yaml, job: unknown): Matrix | undefined {
  const strategy = valueOf(yaml, job, 'strategy')
  const matrix = valueOf(yaml, strategy, 'matrix')
  if (matrix === undefined) return undefined
  const maxParallel = textOf(yaml, valueOf(yaml, strategy, 'max-parallel'))
  if (!isMapping(yaml, matrix)) return { jobs: undefined, maxParallel }
  const axes = entriesOf(yaml, matrix).filter(({ key }) => key !== 'include' && key !== 'exclude')
  const excluded = recordsOf(yaml, valueOf(yaml, matrix, 'exclude'))
  const product = productOf(
    axes.map(({ key, value }) => ({ name: key.toLowerCase(), values: valuesOf(yaml, value) }))
  )
  const included = recordsOf(yaml, valueOf(yaml, matrix, 'include'))
  if (product === undefined || included === undefined) return { jobs: undefined, maxParallel }
  const kept = product.filter((job) => !(excluded ?? []).some((one) => agrees(job, one)))
  const jobs = axes.length === 0 ? included : extended(kept, included)
  return { jobs: jobs.slice(0, mostJobs), maxParallel }
}

type Values = Readonly<Record<string, ContextValue>>

interface Axis {
  readonly name: string
  readonly values: readonly ContextValue[] | undefined
}

function valuesOf(yaml: Yaml, node: unknown): readonly ContextValue[] | undefined {
  const items = itemsOf(yaml, node)
  const text = textOf(yaml, node)
  if (items.length === 0 && text !== undefined) return undefined
  return items.slice(0, mostValues).map((item) => contextValue(yaml, item))
}

/** Levels, and items of a level, that are read of one value. What lies beyond is unknown. */
const deepest = 2
const mostItems = 20

function contextValue(yaml: Yaml, node: unknown, depth = 1): ContextValue {
  if (!isMapping(yaml, node) && !isSequence(yaml, node)) return textOf(yaml, node) ?? null
  if (depth > deepest) return unknown('matrix')
  const inside = (value: unknown): ContextValue => contextValue(yaml, value, depth + 1)
  if (isSequence(yaml, node)) {
    const items = itemsOf(yaml, node)
    return items.length > mostItems ? unknown('matrix') : items.map(inside)
  }
  const entries = entriesOf(yaml, node)
  const fields = Object.fromEntries(
    entries.slice(0, mostItems).map(({ key, value }) => [key.toLowerCase(), inside(value)])
  )
  return entries.length > mostItems ? open(fields) : closed(fields)
}

/** Undefined where an axis is only known at run time. */
function productOf(axes: readonly Axis[]): readonly Values[] | undefined {
  let jobs: readonly Values[] = [{}]
  for (const { name, values } of axes) {
    if (values === undefined) return undefined
    jobs = jobs
      .flatMap((job) => values.map((value) => ({ ...job, [name]: value })))
      .slice(0, mostValues)
  }
  return jobs
}

/** Undefined where the list is an expression. */
function recordsOf(yaml: Yaml, node: unknown): readonly Values[] | undefined {
  if (textOf(yaml, node) !== undefined) return undefined
  return itemsOf(yaml, node).map((item) =>
    Object.fromEntries(
      entriesOf(yaml, item).map(({ key, value }) => [key.toLowerCase(), contextValue(yaml, value)])
    )
  )
}

const isSame = (one: ContextValue | undefined, other: ContextValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const agrees = (job: Values, with_: Values): boolean =>
  Object.entries(with_).every(([name, value]) => isSame(job[name], value))

/**
 * An entry of `include` adds to each job of which it changes no value, and is a job of its own where there is none.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude (2026-11)
 */
function extended(jobs: readonly Values[], included: readonly Values[]): readonly Values[] {
  const fits = (job: Values, entry: Values): boolean =>
    Object.entries(entry).every(([name, value]) => isSame(job[name] ?? value, value))
  return [
    ...jobs.map((job) =>
      [...included.filter((entry) => fits(job, entry)), job].reduce((known, entry) => ({
        ...known,
        ...entry
      }))
    ),
    ...included.filter((entry) => !jobs.some((job) => fits(job, entry)))
  ]
}
