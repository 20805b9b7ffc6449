// Why a run is kept or cancelled: a code, which is API and does not change, and its evidence.

/** Each rule adds its codes and their evidence here: see `decide/rules`. */
export interface KeepReasons {
  'over-limit': { readonly limit: number }
  'no-rule-applies': object
}

/** The same for the rules that cancel. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the rules add to it
export interface CancelReasons {}

export type KeepCode = keyof KeepReasons
export type CancelCode = keyof CancelReasons

/** Why a run is kept. A reason to keep always wins over a reason to cancel. */
export type KeepReason = {
  [Code in KeepCode]: { readonly code: Code } & KeepReasons[Code]
}[KeepCode]

export type CancelReason = {
  [Code in CancelCode]: { readonly code: Code } & CancelReasons[Code]
}[CancelCode]

export type Reason = KeepReason | CancelReason
