// An evaluator that takes each unknown condition for true or for false, and gives the value of that case.
import type { Expr, FunctionCall } from '@actions/expressions/ast'
import { data } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { UnknownData, type ExpressionData } from './data.js'
import { UnknowingEvaluator } from './evaluator.js'
import { truthOf } from './partial.js'
import type { Contexts } from './value.js'

/** Whether an unknown value counts as true, in the case at hand. */
export type Assume = (value: UnknownData) => boolean

/** Throws what its parent throws. */
export class AssumingEvaluator extends UnknowingEvaluator {
  private readonly assume: Assume

  constructor(
    tree: Expr,
    contexts: Contexts,
    functions: Map<string, FunctionDefinition>,
    assume: Assume
  ) {
    super(tree, contexts, functions)
    this.assume = assume
  }

  /** `case(condition, value, …, otherwise)` reads only what the conditions lead to. */
  override visitFunctionCall(call: FunctionCall): ExpressionData {
    const { functionName, args } = call
    if (functionName.lexeme.toLowerCase() !== 'case') return super.visitFunctionCall(call)
    let isNext = false
    for (const [at, arg] of args.entries()) {
      if (isNext || at === args.length - 1) return this.eval(arg)
      isNext = at % 2 === 0 && truthOf(this.settled(this.eval(arg))) === true
    }
    return new data.Null()
  }

  protected override settled(value: ExpressionData): ExpressionData {
    if (!(value instanceof UnknownData) || value.truth !== undefined) return value
    return new UnknownData(value.pieces, this.assume(value), value.key)
  }

  protected override tested(value: UnknownData): ExpressionData {
    return new data.BooleanData(this.assume(value))
  }
}
