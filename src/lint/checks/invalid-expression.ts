// An expression that GitHub refuses.
import type { ExpressionProblem } from '../../workflow/expression.js'
import { textsOfBlocks } from '../blocks.js'
import type { Check, Remark } from '../check.js'

export const invalidExpression: Check = {
  code: 'invalid-expression',
  severity: 'error',
  find: ({ file }) =>
    textsOfBlocks(file).flatMap(({ key, template, at }) =>
      template.problems.flatMap((problem) =>
        texts(problem, key).map((remark) => ({ file: file.path, at, ...remark }))
      )
    ),
  repair: 'correct the expression',
  docs: {
    what: 'GitHub does not understand the expression, and refuses the workflow for every event. Or the `$` is missing: GitHub takes `{{ github.ref }}` for a plain text, so all runs have one group.'
  }
}

function texts(
  { kind, what }: ExpressionProblem,
  key: string
): readonly Pick<Remark, 'message' | 'repair'>[] {
  const refused = (why: string) => ({ message: `GitHub does not understand ${key}: ${why}` })
  switch (kind) {
    case 'syntax':
      return [refused(what)]
    case 'function':
      return [refused(`there is no function ${what} here`)]
    case 'no-dollar':
      return [
        {
          message: `${key} has ${what} without a $: GitHub takes it for a plain text`,
          repair: `write $${what}`
        }
      ]
    case 'context':
    case 'unavailable-context':
      return []
  }
}
