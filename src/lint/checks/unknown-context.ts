// A typo in the name of a context, or one that is not there for concurrency.
import type { ExpressionProblem } from '../../workflow/expression.js'
import { expressionsOf } from '../../workflow/template.js'
import type { WorkflowFile } from '../../workflow/workflow-file.js'
import { textsOfBlocks } from '../blocks.js'
import type { Check } from '../check.js'
import { githubFields } from '../known-fields.js'

export const unknownContext: Check = {
  code: 'unknown-context',
  severity: 'warning',
  find: ({ file }) =>
    textsOfBlocks(file).flatMap(({ key, template, at }) => {
      const refused = template.problems
        .filter(({ kind }) => kind === 'context' || kind === 'unavailable-context')
        .map((problem) => ({ message: refusal(problem, key), severity: 'error' as const }))
      const typos = expressionsOf(template)
        .flatMap(({ references }) => references)
        .filter(({ path }) => isUnknown(path, file))
        .map(({ path }) => ({
          message: `There is no ${path.slice(0, 2).join('.')}: GitHub takes it for an empty text`
        }))
      return [...refused, ...typos].map((remark) => ({ file: file.path, at, ...remark }))
    }),
  repair: 'correct the name',
  docs: {
    what: 'A name is misspelt, such as `github.head_reff`. GitHub takes a property that does not exist for an empty text and says nothing, so pull requests that should be apart meet. A context that does not exist for `concurrency`, such as `env` or `secrets`, makes GitHub refuse the workflow: that is an error.'
  }
}

function refusal({ kind, what }: ExpressionProblem, key: string): string {
  return kind === 'context'
    ? `There is no context ${what}: GitHub refuses the workflow`
    : `The context ${what} is not available for ${key} here: GitHub refuses the workflow`
}

function isUnknown([context, name]: readonly string[], file: WorkflowFile): boolean {
  if (name === undefined || name === '*') return false
  if (context === 'github') return !githubFields.has(name)
  if (context !== 'inputs') return false
  return !file.triggers.some(({ inputs }) =>
    inputs.some((input) => input.name.toLowerCase() === name)
  )
}
