// The parts of a concurrency block that the user wrote in `--config`, and what GitHub refuses in them.
import { contextsAt, type ExpressionProblem } from '../workflow/expression.js'
import { compileTemplate, segmentsOf } from '../workflow/template.js'

/** The text between semicolons. A semicolon in an expression separates nothing. */
export function partsOf(text: string): readonly string[] {
  const parts = ['']
  for (const { inside, isClosed, content } of segmentsOf(text)) {
    const expression = `\${{${content}${isClosed ? '}}' : ''}`
    const [first = '', ...others] = inside ? [expression] : content.split(';')
    parts.push(`${parts.pop() ?? ''}${first}`, ...others)
  }
  return parts
}

/** Each is the end of a sentence, and says where in the text it is. Empty where GitHub takes the text for what it looks like. */
export function refusalsOf(text: string): readonly string[] {
  return compileTemplate(text, 'workflow').problems.map(refusalOf)
}

/** Whether it is one expression and nothing else: `cancel-in-progress` is that, or true, or false. */
export function isOneExpression(text: string): boolean {
  const { parts, problems } = compileTemplate(text, 'workflow')
  return parts.length + problems.length === 1 && typeof parts[0] !== 'string'
}

function refusalOf({ kind, what }: ExpressionProblem): string {
  switch (kind) {
    case 'syntax':
      return `${what.charAt(0).toLowerCase()}${what.slice(1)}`.replace(/\.$/, '')
    case 'function':
      return `there is no function ${what}`
    case 'no-dollar':
      return `without a $, ${what} is a plain text`
    case 'context':
    case 'unavailable-context':
      return `a concurrency group knows only the contexts ${contextsAt.workflow.join(', ')}, and not ${what}`
  }
}
