// What a step wrote: to test the judge of its report.
import type { Told } from './honesty.js'
import type { Post } from './invocation.js'

export const post: Post = { at: 3, sentAt: 0, id: 201, attempt: 1, status: 202 }

export interface Words extends Partial<Omit<Told, 'outputs'>> {
  readonly outputs?: Readonly<Record<string, string>>
}

/** Run 201 was cancelled, and seen to end; everything is well. */
export function saying({ outputs, ...words }: Words = {}): Told {
  return {
    exitCode: 0,
    stdout: '::add-mask::x\n::debug::request\n1 run cancelled\n',
    stderr: '',
    ...words,
    outputs: {
      outcome: 'ok',
      cancelled: '[201]',
      'cancelled-count': '1',
      plan: JSON.stringify({
        verdicts: [{ run: { id: 201, attempt: 1 }, action: 'cancel', outcome: { kind: 'stopped' } }]
      }),
      superseded: 'false',
      ...outputs
    }
  }
}

/** It cancelled nothing. */
export const nothing = { cancelled: '[]', 'cancelled-count': '0', plan: '{"verdicts":[]}' }

export function partial(outputs: Readonly<Record<string, string>>): Words {
  return { outputs: { ...outputs, outcome: 'partial' } }
}

/** Run 201 was to be cancelled, and this became of it. */
export function ending(kind: string, reason?: string): Words {
  const outcome = { kind, ...(reason !== undefined && { reason: { code: reason } }) }
  const verdict = { run: { id: 201, attempt: 1 }, action: 'cancel', outcome }
  return { outputs: { ...nothing, plan: JSON.stringify({ verdicts: [verdict] }) } }
}
