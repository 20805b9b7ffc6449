// Why GitHub does not start a run although it understands the file: what the expressions of a block give for this run.
import { inEachCase } from './cases.js'
import { leastLength, type Name } from './name.js'
import type { Template } from './template.js'
import type { Contexts } from './value.js'

/** `no-boolean`: cancel-in-progress is `what`. `too-long`: the name of the group has `what` characters. */
export interface Refusal {
  readonly kind: 'no-boolean' | 'too-long'
  readonly what: string
}

/**
 * "Concurrency group name must be less than 400 characters", says GitHub of more than 400.
 * https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs (2026-11)
 */
export const longestName = 400

export function refusalOf(
  name: Name,
  cancel: Template | undefined,
  contexts: Contexts
): Refusal | undefined {
  const length = leastLength(name)
  if (length > longestName) return { kind: 'too-long', what: String(length) }
  const what = noBoolean(cancel, contexts)
  return what === undefined ? undefined : { kind: 'no-boolean', what }
}

/**
 * GitHub converts nothing to a boolean: "Unexpected value 'false'" where an expression gives the text.
 * https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ObjectTemplating/TemplateEvaluator.cs, Validate (2026-11)
 */
function noBoolean(cancel: Template | undefined, contexts: Contexts): string | undefined {
  const [only, ...others] = cancel?.parts ?? []
  if (only === undefined || typeof only === 'string' || others.length > 0) return undefined
  const values = inEachCase((assume) => only.noBoolean(contexts, assume))
  return values?.every(({ value }) => value !== undefined) === true ? values[0]?.value : undefined
}
