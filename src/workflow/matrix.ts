// The jobs that a matrix makes, as far as the file says it.
import { entriesOf, isMapping, itemsOf, textOf, valueOf, type Yaml } from './document.js'

export interface Matrix {
  /** Values by lower-case name, the first few jobs; undefined where only the run knows them. */
  readonly jobs: readonly Readonly<Record<string, string>>[] | undefined
  /** How many of them may run at a time; undefined: all. */
  readonly maxParallel: string | undefined
}

/** Enough to tell jobs apart: a matrix may have 256 of them. */
const mostJobs = 4

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
  return {
    jobs: (axes.length === 0 ? included : [...kept, ...included.filter(isNew(kept))]).slice(
      0,
      mostJobs
    ),
    maxParallel
  }
}

type Values = Readonly<Record<string, string>>

interface Axis {
  readonly name: string
  readonly values: readonly string[] | undefined
}

function valuesOf(yaml: Yaml, node: unknown): readonly string[] | undefined {
  const items = itemsOf(yaml, node)
  const text = textOf(yaml, node)
  if (items.length === 0 && text !== undefined) return undefined
  return items.map((item, index) => textOf(yaml, item) ?? `value ${index}`)
}

/** Undefined where an axis is only known at run time. */
function productOf(axes: readonly Axis[]): readonly Values[] | undefined {
  let jobs: readonly Values[] = [{}]
  for (const { name, values } of axes) {
    if (values === undefined) return undefined
    jobs = jobs.flatMap((job) => values.map((value) => ({ ...job, [name]: value }))).slice(0, 64)
  }
  return jobs
}

/** Undefined where the list is an expression. */
function recordsOf(yaml: Yaml, node: unknown): readonly Values[] | undefined {
  if (textOf(yaml, node) !== undefined) return undefined
  return itemsOf(yaml, node).map((item, index) =>
    Object.fromEntries(
      entriesOf(yaml, item).map(({ key, value }) => [
        key.toLowerCase(),
        textOf(yaml, value) ?? `value ${index}`
      ])
    )
  )
}

const agrees = (job: Values, with_: Values): boolean =>
  Object.entries(with_).every(([name, value]) => job[name] === value)

/** An entry of `include` that fits a job of the product only adds to it. */
const isNew =
  (jobs: readonly Values[]) =>
  (included: Values): boolean =>
    !jobs.some((job) =>
      Object.entries(included).every(([name, value]) => (job[name] ?? value) === value)
    )
