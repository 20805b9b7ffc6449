// An expression that GitHub refuses.
import type { ExpressionProblem } from '../../workflow/expression.js'
import { textsOfBlocks } from '../blocks.js'
import type { Check } from '../check.js'

export const invalidExpression: Check = {
  code: 'invalid-expression',
  severity: 'error',
  find: ({ file }) =>
    textsOfBlocks(file).flatMap(({ key, template, at }) =>
      template.problems
        .filter(({ kind }) => kind === 'syntax' || kind === 'function')
        .map((problem) => ({
          file: file.path,
          at,
          message: `GitHub does not understand ${key}: ${text(problem)}`
        }))
    ),
  repair: 'correct the expression',
  docs: { what: 'GitHub refuses the workflow before it starts, for every event.' }
}

const text = ({ kind, what }: ExpressionProblem): string =>
  kind === 'function' ? `there is no function ${what} here` : what
