// `on: delete`: which branch or tag was deleted? The payload says so; the runner's variables name the default branch instead.
import { InputError } from '../inputs/errors.js'
import type { Subject } from '../model/model.js'
import { branchPrefix, tagPrefix } from '../model/ref.js'
import { toText } from '../github/translate.js'
import type { Context } from './context.js'

export interface Deletion {
  /** Without its prefix: `feature/x`. */
  readonly name: string
  readonly subject: Extract<Subject, { kind: 'branch' | 'tag' }>
}

/**
 * The payload gives the ref without its prefix, and its type.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#delete (2026-11)
 * Throws an InputError.
 */
export function readDeletion({ payload }: Pick<Context, 'payload'>): Deletion {
  const name = toText(payload['ref'])
  const type = payload['ref_type']
  if (name === undefined || (type !== 'branch' && type !== 'tag')) {
    throw new InputError('The payload of the event delete does not say which branch was deleted.')
  }
  return type === 'branch'
    ? { name, subject: { kind: 'branch', ref: `${branchPrefix}${name}` } }
    : { name, subject: { kind: 'tag', ref: `${tagPrefix}${name}` } }
}
