// The name of a group in each case: every unknown condition is true in one and false in another.
import type { Assume } from './assuming.js'
import type { UnknownData } from './data.js'
import { caseOf, nameOf, type Assumption, type Name } from './name.js'
import { evaluateTemplate, type Template } from './template.js'
import { unknown, type Contexts } from './value.js'

/** More cases than people write: four conditions that have nothing to do with one another. Beyond, the name counts as unknown. */
const mostCases = 16

export function casesOf(template: Template, contexts: Contexts): Name {
  const cases = inEachCase((assume) => evaluateTemplate(template, contexts, assume))
  if (cases === undefined) return nameOf(evaluateTemplate(template, contexts))
  return { cases: cases.map(({ value, assumptions }) => caseOf(value, assumptions)) }
}

interface InCase<Value> {
  readonly value: Value
  readonly assumptions: readonly Assumption[]
}

/** What comes of each case; undefined where there are too many. */
export function inEachCase<Value>(
  evaluate: (assume: Assume) => Value
): readonly InCase<Value>[] | undefined {
  const cases: InCase<Value>[] = []
  let answers: readonly boolean[] | undefined = []
  while (answers !== undefined) {
    if (cases.length === mostCases) return undefined
    const assumptions: Assumption[] = []
    cases.push({ value: evaluate(answering(answers, assumptions)), assumptions })
    answers = following(assumptions)
  }
  return cases
}

/** Answers in this order, and true to every further condition. What was assumed before in this case stays so. */
function answering(answers: readonly boolean[], assumptions: Assumption[]): Assume {
  return (value) => {
    const known = assumptions.find(({ key }) => key !== undefined && key.text === value.key?.text)
    if (known !== undefined) return known.isTrue
    const isTrue = answers[assumptions.length] ?? true
    assumptions.push(assumptionOf(value, isTrue))
    return isTrue
  }
}

function assumptionOf({ pieces, key }: UnknownData, isTrue: boolean): Assumption {
  const about = pieces.find((piece) => typeof piece !== 'string') ?? unknown('an expression')
  return { source: about.source, key, isTrue }
}

/** The answers of the next case: the last condition that was true is false. Undefined after the last case. */
function following(assumptions: readonly Assumption[]): readonly boolean[] | undefined {
  const last = assumptions.findLastIndex(({ isTrue }) => isTrue)
  return last < 0 ? undefined : [...assumptions.slice(0, last).map(({ isTrue }) => isTrue), false]
}
