// Values of contexts, as plain data: what an expression reads. Something that is only known at run time is unknown, never ''.

/** Something that is known only at run time. */
export interface Unknown {
  readonly kind: 'unknown'
  /** How a user would write it: `vars.ENVIRONMENT`. */
  readonly source: string
  /** Two unknown values of one identity are equal. Without one nothing can be said: a person chooses it for each run. */
  readonly identity?: string
}

/** Names are lower case: GitHub finds `github.EVENT_NAME` too. */
export interface Fields {
  readonly kind: 'fields'
  readonly fields: Readonly<Record<string, ContextValue>>
  /** The object has more than these fields: each of them is unknown. Otherwise a field that is not here is null. */
  readonly hasMore: boolean
  /** Fields that many objects share; the object's own come first. */
  readonly shared?: Fields['fields']
}

export type ContextValue =
  string | number | boolean | null | Unknown | Fields | readonly ContextValue[]

/** Values by context: `github`, `inputs`, `vars`, `needs`, `strategy`, `matrix`. A context that is missing is unknown. */
export type Contexts = Readonly<Record<string, ContextValue>>

export function unknown(source: string, identity?: string): Unknown {
  return { kind: 'unknown', source, ...(identity === undefined ? {} : { identity }) }
}

/** An object that is known as a whole. */
export function closed(fields: Fields['fields'], shared?: Fields['fields']): Fields {
  return { kind: 'fields', fields, hasMore: false, ...(shared && { shared }) }
}

/** An object that has more fields than these. */
export function open(fields: Fields['fields']): Fields {
  return { kind: 'fields', fields, hasMore: true }
}

export function isUnknown(value: ContextValue | undefined): value is Unknown {
  return isRecord(value) && value.kind === 'unknown'
}

export function isFields(value: ContextValue | undefined): value is Fields {
  return isRecord(value) && value.kind === 'fields'
}

function isRecord(value: ContextValue | undefined): value is Unknown | Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field whatever the case of its name; undefined where the object does not have it. */
export function fieldOf({ fields, shared }: Fields, name: string): ContextValue | undefined {
  const key = name.toLowerCase()
  if (Object.hasOwn(fields, key)) return fields[key]
  return shared !== undefined && Object.hasOwn(shared, key) ? shared[key] : undefined
}
