// Troubles that no error stands for: this program found them itself.
import type { Permission, Trouble, TroubleKind } from './ports.js'

/** What was to be done when it went wrong. */
export interface Undertaking {
  /** In words of ours: "read run 101". */
  readonly operation: string
  readonly permission: Permission
}

export function ownTrouble(
  kind: TroubleKind,
  { operation, permission }: Undertaking,
  message: string
): Trouble {
  return { kind, operation, permission, status: undefined, message, retryAfter: undefined }
}
