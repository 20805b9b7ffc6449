// What a step wrote in its output `plan`.

/** The part of the output `plan` that the judge reads. */
interface PlanOutput {
  readonly verdicts: readonly {
    readonly run: { readonly id: number; readonly attempt: number }
    readonly action?: string
    readonly reason?: { readonly code: string }
    readonly outcome: { readonly kind: string; readonly reason?: { readonly code: string } } | null
  }[]
}

export const verdictsIn = (plan = 'null'): PlanOutput['verdicts'] =>
  (JSON.parse(plan) as PlanOutput).verdicts

/** The runs whose outcome is one of these. */
export function endedIn(
  plan: string | undefined,
  ...kinds: readonly string[]
): readonly PlanOutput['verdicts'][number]['run'][] {
  return verdictsIn(plan)
    .filter(({ outcome }) => kinds.includes(outcome?.kind ?? ''))
    .map(({ run }) => run)
}
