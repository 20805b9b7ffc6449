// A typo in the name of a context, or one that is not there for concurrency.
import { nearest } from '../../model/nearest.js'
import { contextsAt, type ExpressionProblem, type Place } from '../../workflow/expression.js'
import { expressionsOf } from '../../workflow/template.js'
import type { WorkflowFile } from '../../workflow/workflow-file.js'
import { textsOfBlocks, type BlockText } from '../blocks.js'
import type { Check, Remark } from '../check.js'
import { githubFields } from '../known-fields.js'

type Text = Pick<Remark, 'message' | 'repair' | 'severity'>

export const unknownContext: Check = {
  code: 'unknown-context',
  severity: 'warning',
  find: ({ file }) =>
    textsOfBlocks(file).flatMap((text) => {
      const { template, at } = text
      const refused = template.problems.flatMap((problem) => refusal(problem, text))
      const typos = expressionsOf(template)
        .flatMap(({ references }) => references)
        .flatMap(({ path }) => typo(path, file) ?? [])
      return [...refused, ...typos].map((remark) => ({ file: file.path, at, ...remark }))
    }),
  repair: 'correct the name',
  docs: {
    what: 'A name is misspelt, such as `github.head_reff`, or an input is not declared. GitHub takes a property that does not exist for an empty text and says nothing, so pull requests that should be apart meet. A context that does not exist, or that concurrency does not have (`env`, `secrets`), is an error: GitHub refuses the workflow. Concurrency of a workflow has [the contexts](https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability) `github`, `inputs` and `vars`, and that of a job also `needs`, `strategy` and `matrix`.'
  }
}

function refusal({ kind, what }: ExpressionProblem, { key, block }: BlockText): readonly Text[] {
  const place: Place = block.job === undefined ? 'workflow' : 'job'
  const there = contextsAt[place]
  if (kind === 'context') {
    const meant = nearest(what, there)
    return [
      {
        severity: 'error',
        message: `There is no context ${what}: GitHub refuses the workflow`,
        repair: meant === undefined ? `use one of ${there.join(', ')}` : `write ${meant}`
      }
    ]
  }
  if (kind !== 'unavailable-context') return []
  return [
    {
      severity: 'error',
      message: `${key} of a ${place} cannot read the context ${what}: GitHub refuses the workflow`,
      repair: `use one of ${there.join(', ')}`
    }
  ]
}

/** Of a property; undefined where it is none. */
function typo([context = '', name]: readonly string[], file: WorkflowFile): Text | undefined {
  if (name === undefined || name === '*') return undefined
  const known = namesOf(context, file)
  if (known === undefined || known.includes(name)) return undefined
  const message = `There is no ${context}.${name}: GitHub takes it for an empty text`
  const meant = nearest(name, known)
  if (meant !== undefined) return { message, repair: `write ${context}.${meant}` }
  return { message, ...(context === 'inputs' ? { repair: `declare the input ${name}` } : {}) }
}

/** What a context holds, where that is known. */
function namesOf(context: string, file: WorkflowFile): readonly string[] | undefined {
  if (context === 'github') return [...githubFields]
  return context === 'inputs' ? inputsOf(file) : undefined
}

const inputsOf = ({ triggers }: WorkflowFile): readonly string[] =>
  triggers.flatMap(({ inputs }) => inputs.map(({ name }) => name.toLowerCase()))
