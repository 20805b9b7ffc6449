// An expression, compiled once and evaluated for many runs: text → tree → value for given contexts.
import { data, Lexer, Parser, ExpressionError } from '@actions/expressions'
import type { Expr } from '@actions/expressions/ast'
import { ErrorType } from '@actions/expressions/errors'
import { AssumingEvaluator, type Assume } from './assuming.js'
import { UnknownData, type ExpressionData, type Piece } from './data.js'
import { UnknowingEvaluator } from './evaluator.js'
import { piecesOf, truthOf } from './partial.js'
import { readReferences, type Reference } from './references.js'
import { statusFunctions } from './status.js'
import { unknown, type Contexts } from './value.js'

/**
 * Contexts that GitHub has at each place.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability (2026-11)
 */
export const contextsAt = {
  workflow: ['github', 'inputs', 'vars'],
  job: ['github', 'needs', 'strategy', 'matrix', 'inputs', 'vars'],
  condition: ['github', 'needs', 'vars', 'inputs']
} as const

export type Place = keyof typeof contextsAt

const everyContext = [...contextsAt.job, 'env', 'secrets', 'job', 'jobs', 'runner', 'steps']

export interface ExpressionProblem {
  readonly kind: 'syntax' | 'context' | 'unavailable-context' | 'function' | 'no-dollar'
  /** The name that GitHub does not know; for `syntax` GitHub's message; for `no-dollar` the text. */
  readonly what: string
}

export interface Expression {
  /** As it was written, without `${{` and `}}`. */
  readonly source: string
  readonly references: readonly Reference[]
  /**
   * Unknown where the evaluation fails: GitHub would refuse to start the run. With `assume` it is the value in one case: each unknown
   * condition counts as true or as false.
   */
  evaluate(contexts: Contexts, assume?: Assume): readonly Piece[]
  /** Whether it counts as true; undefined where that is unknown. */
  isTrue(contexts: Contexts): boolean | undefined
  /** The value as a text, where it is known and neither true nor false. */
  noBoolean(contexts: Contexts, assume?: Assume): string | undefined
}

/** Never throws. GitHub refuses an expression of more than 21,000 characters or 50 levels, and so does its parser here. */
export function compileExpression(source: string, place: Place): Expression | ExpressionProblem {
  const functions = place === 'condition' ? [...statusFunctions.values()] : []
  try {
    const tree = new Parser(
      new Lexer(source).lex().tokens,
      [...everyContext],
      functions
    ).parse() as Expr | undefined
    if (tree === undefined) return { kind: 'syntax', what: 'An expression was expected' }
    const references = readReferences(tree)
    const foreign = references.find(({ path: [context = ''] }) => !isAvailable(context, place))
    if (foreign !== undefined) return { kind: 'unavailable-context', what: foreign.path[0] ?? '' }
    return expressionOf(source, tree, references)
  } catch (error) {
    return problemOf(error)
  }
}

const isAvailable = (context: string, place: Place): boolean =>
  (contextsAt[place] as readonly string[]).includes(context)

function expressionOf(source: string, tree: Expr, references: readonly Reference[]): Expression {
  const evaluate = (contexts: Contexts, assume?: Assume): ExpressionData | undefined => {
    try {
      return assume === undefined
        ? new UnknowingEvaluator(tree, contexts, statusFunctions).evaluate()
        : new AssumingEvaluator(tree, contexts, statusFunctions, assume).evaluate()
    } catch {
      return undefined
    }
  }
  return {
    source,
    references,
    evaluate: (contexts, assume) => {
      const value = evaluate(contexts, assume)
      return value === undefined ? [unknown(source)] : piecesOf(value)
    },
    isTrue: (contexts) => {
      const value = evaluate(contexts)
      return value === undefined ? undefined : truthOf(value)
    },
    noBoolean: (contexts, assume) => {
      const value = evaluate(contexts, assume)
      if (value === undefined || value instanceof UnknownData) return undefined
      return value.kind === data.Kind.Boolean ? undefined : value.coerceString()
    }
  }
}

function problemOf(error: unknown): ExpressionProblem {
  if (!(error instanceof ExpressionError)) return { kind: 'syntax', what: messageOf(error) }
  const { typ, tok } = error as unknown as { typ: ErrorType; tok: { lexeme: string } }
  if (typ === ErrorType.ErrorUnrecognizedContext) return { kind: 'context', what: tok.lexeme }
  if (typ === ErrorType.ErrorUnrecognizedFunction) return { kind: 'function', what: tok.lexeme }
  return { kind: 'syntax', what: error.message }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message === 'ErrorExceededMaxLength' ? 'Exceeded max expression length 21000' : message
}

export function isProblem(value: Expression | ExpressionProblem): value is ExpressionProblem {
  return 'kind' in value
}
