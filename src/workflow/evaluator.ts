// GitHub's own evaluator, taught that a value may be unknown: what rests on an unknown value is unknown, unless the rest decides.
import { data, Evaluator } from '@actions/expressions'
import {
  Binary,
  Expr,
  FunctionCall,
  IndexAccess,
  Literal,
  Star,
  type ContextAccess,
  type Logical,
  type Unary
} from '@actions/expressions/ast'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { TokenType } from '@actions/expressions/lexer'
import { falsy } from '@actions/expressions/result'
import { toData, unknownData, UnknownData, type ExpressionData, type Piece } from './data.js'
import { unknown, type Contexts } from './value.js'

const nothing = new data.Dictionary()

/** Throws what GitHub's evaluator throws: `fromJSON('')`, a wrong `format`. */
export class UnknowingEvaluator extends Evaluator {
  private readonly contexts: Contexts

  constructor(tree: Expr, contexts: Contexts, functions: Map<string, FunctionDefinition>) {
    super(tree, nothing, functions)
    this.contexts = contexts
  }

  override visitContextAccess({ name: { lexeme } }: ContextAccess): ExpressionData {
    const name = lexeme.toLowerCase()
    const value = Object.hasOwn(this.contexts, name) ? this.contexts[name] : undefined
    return value === undefined ? unknownData(unknown(name)) : toData(value, name)
  }

  override visitUnary(unary: Unary): ExpressionData {
    const value = this.eval(unary.expr)
    if (!(value instanceof UnknownData)) return new data.BooleanData(falsy(value))
    return value.truth === undefined ? rests(value) : new data.BooleanData(!value.truth)
  }

  override visitBinary({ left, operator, right }: Binary): ExpressionData {
    const sides = [this.eval(left), this.eval(right)] as const
    const missing = sides.find((side) => side instanceof UnknownData)
    if (missing !== undefined) return rests(missing)
    return super.visitBinary(new Binary(new Evaluated(sides[0]), operator, new Evaluated(sides[1])))
  }

  override visitLogical({ operator, args }: Logical): ExpressionData {
    const stopsAt = operator.type === TokenType.OR
    let unknownBefore: UnknownData | undefined
    let last: ExpressionData = new data.Null()
    for (const arg of args) {
      last = this.eval(arg)
      const truth = truthOf(last)
      if (truth === stopsAt) break
      if (truth === undefined) unknownBefore ??= last as UnknownData
    }
    if (unknownBefore === undefined) return last
    // Whatever the unknown part is, the last one read decides whether the whole counts as true, if it stops there.
    return rests(unknownBefore, truthOf(last) === stopsAt ? stopsAt : undefined)
  }

  override visitIndexAccess({ expr, index }: IndexAccess): ExpressionData {
    const object = this.eval(expr)
    if (object instanceof UnknownData) return beneath(object, index)
    if (index instanceof Star)
      return super.visitIndexAccess(new IndexAccess(new Evaluated(object), index))
    const key = this.eval(index)
    if (key instanceof UnknownData) return rests(key)
    return super.visitIndexAccess(new IndexAccess(new Evaluated(object), new Evaluated(key)))
  }

  override visitFunctionCall({ functionName, args }: FunctionCall): ExpressionData {
    const values = args.map((arg) => this.eval(arg))
    const name = functionName.lexeme.toLowerCase()
    const missing = values.find((value) => value instanceof UnknownData)
    if (missing !== undefined) return name === 'format' ? formatted(values) : rests(missing)
    // Of a context only some fields are known.
    if (name === 'tojson' && values.some(({ primitive }) => !primitive))
      return unknownData(unknown('toJSON'))
    return super.visitFunctionCall(
      new FunctionCall(
        functionName,
        values.map((value) => new Evaluated(value))
      )
    )
  }
}

/** A part that has its value already: GitHub's evaluator must not evaluate it again, which would double the work at each level. */
class Evaluated extends Expr {
  private readonly value: ExpressionData

  constructor(value: ExpressionData) {
    super()
    this.value = value
  }

  /** Of whatever type its visitor gives. */
  override accept(): never {
    return this.value as never
  }
}

/** `vars.NAME`, `needs.build.outputs.tag`: another unknown value for each name. A variable is the same for every run. */
function beneath(object: UnknownData, index: Expr): UnknownData {
  const [above] = object.pieces
  const name = index instanceof Literal ? index.literal.coerceString() : '*'
  if (object.pieces.length !== 1 || above === undefined || typeof above === 'string')
    return rests(object)
  const source = `${above.source}.${name}`
  return unknownData(unknown(source, above.source === 'vars' ? source.toLowerCase() : undefined))
}

/** Whether it counts as true; undefined where that is unknown. */
export function truthOf(value: ExpressionData): boolean | undefined {
  return value instanceof UnknownData ? value.truth : !falsy(value)
}

/** A value that rests on an unknown one: another value, of which nothing is known. */
function rests(on: ExpressionData, truth?: boolean): UnknownData {
  const first =
    on instanceof UnknownData ? on.pieces.find((piece) => typeof piece !== 'string') : undefined
  return new UnknownData([unknown(first?.source ?? 'an expression')], truth)
}

/** `format` keeps what is known. */
function formatted([pattern, ...args]: readonly ExpressionData[]): ExpressionData {
  if (pattern === undefined || pattern instanceof UnknownData)
    return rests(pattern ?? new data.Null())
  const pieces: Piece[] = []
  for (const token of pattern.coerceString().split(/(\{\{|\}\}|\{\d+\})/)) {
    const arg = /^\{\d+\}$/.test(token) ? args[Number(token.slice(1, -1))] : undefined
    if (arg !== undefined) pieces.push(...piecesOf(arg))
    else pieces.push(token === '{{' ? '{' : token === '}}' ? '}' : token)
  }
  return new UnknownData(
    pieces,
    pieces.some((piece) => typeof piece === 'string' && piece !== '') || undefined
  )
}

/** As text in a text. */
export function piecesOf(value: ExpressionData): readonly Piece[] {
  return value instanceof UnknownData ? value.pieces : [value.coerceString()]
}
