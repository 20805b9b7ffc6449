// Values that are unknown, or known in part: what comes of them.
import { Literal, Star, type Expr } from '@actions/expressions/ast'
import { data } from '@actions/expressions'
import { falsy } from '@actions/expressions/result'
import { unknownData, UnknownData, type ExpressionData, type Key, type Piece } from './data.js'
import { unknown } from './value.js'

/** `vars.NAME`, `needs.build.outputs.tag`: another unknown value for each name. A variable is the same for every run. */
export function beneath(object: UnknownData, index: Expr): UnknownData {
  const [above] = object.pieces
  const name = index instanceof Literal ? index.literal.coerceString() : '*'
  if (object.pieces.length !== 1 || above === undefined || typeof above === 'string')
    return rests(object)
  const source = `${above.source}.${name}`
  const isName = index instanceof Literal || index instanceof Star
  if (object.key === undefined || !isName) return new UnknownData([unknown(source)], undefined)
  return unknownData(unknown(source, above.source === 'vars' ? source.toLowerCase() : undefined))
}

/** Whether it counts as true; undefined where that is unknown. */
export function truthOf(value: ExpressionData): boolean | undefined {
  return value instanceof UnknownData ? value.truth : !falsy(value)
}

/** A value that rests on an unknown one: another value, of which nothing is known but that it is the one of this key. */
export function rests(on: ExpressionData, key?: Key, truth?: boolean): UnknownData {
  const first =
    on instanceof UnknownData ? on.pieces.find((piece) => typeof piece !== 'string') : undefined
  return new UnknownData([unknown(first?.source ?? 'an expression')], truth, key)
}

/** The key of what an operator or a function makes of these values; undefined where one of them has none. */
export function keyOfAll(name: string, values: readonly ExpressionData[]): Key | undefined {
  const keys = values.flatMap((value) => keyOf(value) ?? [])
  if (keys.length < values.length) return undefined
  return {
    text: JSON.stringify([name, ...keys.map(({ text }) => text)]),
    isShared: keys.every(({ isShared }) => isShared)
  }
}

function keyOf(value: ExpressionData): Key | undefined {
  if (value instanceof UnknownData) return value.key
  const { primitive, kind } = value
  return primitive
    ? { text: JSON.stringify([kind, value.coerceString()]), isShared: true }
    : undefined
}

/** `format` keeps what is known. */
export function formatted([pattern, ...args]: readonly ExpressionData[]): ExpressionData {
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
