// Plain values as the evaluator of GitHub wants them, and back. Objects are wrapped when they are read: a context costs nothing
// where an expression does not use it.
import { data } from '@actions/expressions'
import { Array as ArrayData } from '@actions/expressions/data/array'
import {
  fieldOf,
  isFields,
  isUnknown,
  unknown,
  type ContextValue,
  type Fields,
  type Unknown
} from './value.js'

export type ExpressionData = data.ExpressionData

/** Text of which parts are unknown. */
export type Piece = string | Unknown

/** Two values of one key are equal. */
export interface Key {
  readonly text: string
  /** In all runs, and not only within one. */
  readonly isShared: boolean
}

/** A value that is not known, or not as a whole. */
export class UnknownData extends data.StringData {
  readonly pieces: readonly Piece[]
  /** Whether it counts as true, where that much is known. */
  readonly truth: boolean | undefined
  /** Undefined: nothing is known to equal it. */
  readonly key: Key | undefined

  constructor(pieces: readonly Piece[], truth: boolean | undefined, key?: Key) {
    super('')
    this.pieces = pieces
    this.truth = truth
    this.key = key
  }
}

/** GitHub's dictionary loses keys such as `constructor`; this one does not. */
class FieldsData extends data.Dictionary {
  private readonly from: Fields
  private readonly path: string

  constructor(from: Fields, path: string) {
    super()
    this.from = from
    this.path = path
  }

  override get(name: string): ExpressionData | undefined {
    const path = `${this.path}.${name.toLowerCase()}`
    const value = fieldOf(this.from, name)
    if (value !== undefined) return toData(value, path)
    return this.from.hasMore ? unknownData(unknown(path)) : undefined
  }

  override values(): ExpressionData[] {
    return this.pairs().map(({ value }) => value)
  }

  override pairs(): { key: string; value: ExpressionData }[] {
    const { fields, shared } = this.from
    return Object.entries({ ...shared, ...fields }).map(([key, value]) => ({
      key,
      value: toData(value, `${this.path}.${key}`)
    }))
  }
}

export function unknownData(value: Unknown): UnknownData {
  const { source, identity } = value
  const text = JSON.stringify([source.toLowerCase(), identity])
  return new UnknownData([value], undefined, { text, isShared: identity !== undefined })
}

export function toData(value: ContextValue, path: string): ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (value === null) return new data.Null()
  if (isUnknown(value)) return unknownData(value)
  if (isFields(value)) return new FieldsData(value, path)
  return new ArrayData(...value.map((item, index) => toData(item, `${path}[${index}]`)))
}
