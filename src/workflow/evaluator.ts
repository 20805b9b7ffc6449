// GitHub's own evaluator, taught that a value may be unknown: what rests on an unknown value is unknown, unless the rest decides.
import { data, Evaluator } from '@actions/expressions'
import {
  Binary,
  Expr,
  FunctionCall,
  IndexAccess,
  Star,
  type ContextAccess,
  type Logical,
  type Unary
} from '@actions/expressions/ast'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { TokenType } from '@actions/expressions/lexer'
import { falsy } from '@actions/expressions/result'
import { toData, unknownData, UnknownData, type ExpressionData } from './data.js'
import { beneath, formatted, keyOfAll, rests, truthOf } from './partial.js'
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
    const value = this.settled(this.eval(unary.expr))
    if (!(value instanceof UnknownData)) return new data.BooleanData(falsy(value))
    return value.truth === undefined ? rests(value) : new data.BooleanData(!value.truth)
  }

  override visitBinary({ left, operator, right }: Binary): ExpressionData {
    const sides = [this.eval(left), this.eval(right)] as const
    const missing = sides.find((side) => side instanceof UnknownData)
    if (missing !== undefined) {
      // `!=` is true where `==` is false.
      const isNot = operator.type === TokenType.BANG_EQUAL
      const compares = isNot ? TokenType.EQUAL_EQUAL : operator.type
      const result = this.tested(rests(missing, keyOfAll(String(compares), sides)))
      return isNot && !(result instanceof UnknownData)
        ? new data.BooleanData(falsy(result))
        : result
    }
    return super.visitBinary(new Binary(new Evaluated(sides[0]), operator, new Evaluated(sides[1])))
  }

  override visitLogical({ operator, args }: Logical): ExpressionData {
    const stopsAt = operator.type === TokenType.OR
    let unknownBefore: UnknownData | undefined
    let last: ExpressionData = new data.Null()
    for (const arg of args) {
      last = this.settled(this.eval(arg))
      const truth = truthOf(last)
      if (truth === stopsAt) break
      if (truth === undefined) unknownBefore ??= last as UnknownData
    }
    if (unknownBefore === undefined) return last
    // Whatever the unknown part is, the last one read decides whether the whole counts as true, if it stops there.
    return rests(unknownBefore, undefined, truthOf(last) === stopsAt ? stopsAt : undefined)
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
    if (missing !== undefined) {
      if (name === 'format') return formatted(values)
      return tests.has(name) ? this.tested(rests(missing, keyOfAll(name, values))) : rests(missing)
    }
    // Of a context only some fields are known.
    if (name === 'tojson' && values.some((value) => !value.primitive && !isEmptyList(value)))
      return new UnknownData([unknown('toJSON')], undefined)
    return super.visitFunctionCall(
      new FunctionCall(
        functionName,
        values.map((value) => new Evaluated(value))
      )
    )
  }

  /** A value whose truth counts. */
  protected settled(value: ExpressionData): ExpressionData {
    return value
  }

  /** The unknown result of a test. */
  protected tested(value: UnknownData): ExpressionData {
    return value
  }
}

const isEmptyList = (value: ExpressionData): boolean =>
  value.kind === data.Kind.Array && value.values().length === 0

/** Functions that give true or false. */
const tests: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith'])

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
