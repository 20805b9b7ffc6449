/** The report of the action, or of a part of it. */
interface Finished {
  readonly outputs: Readonly<Record<string, string>>
  readonly stdout?: string
  readonly stderr?: string
}

interface Told {
  readonly run: { readonly id: number }
  readonly action: string
  readonly reason: { readonly code: string }
  readonly outcome: { readonly kind: string; readonly reason?: { readonly code: string } } | null
}

/**
 * The plan in short: `{ 101: 'cancel superseded', 102: 'keep self' }`. A withdrawn cancel is shown with its reason: `withdrawn
 * pull-request-merged`.
 */
export function reasons(finished: Finished): Record<number, string> {
  const short = verdicts(finished).map(({ run, action, reason, outcome }) => [
    run.id,
    outcome?.kind === 'withdrawn'
      ? `withdrawn ${outcome.reason?.code ?? 'for no reason'}`
      : `${action} ${reason.code}`
  ])
  return Object.fromEntries(short) as Record<number, string>
}

/** The outcome of each run that was to be cancelled: `{ 101: 'stopped' }`. */
export function outcomes(finished: Finished): Record<number, string> {
  const told = verdicts(finished).flatMap(({ run, outcome }) =>
    outcome === null ? [] : [[run.id, outcome.kind] as const]
  )
  return Object.fromEntries(told)
}

function verdicts({ outputs, stdout, stderr }: Finished): readonly Told[] {
  const text = outputs['plan']
  if (text === undefined) throw new Error(['there is no plan:', stdout, stderr].join('\n'))
  const plan = JSON.parse(text) as { readonly verdicts: readonly Told[] }
  return plan.verdicts
}
