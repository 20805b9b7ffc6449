// Finds the cause of a refusal in GitHub's message.
import type { Cause } from '../model/cause.js'

/** Each message was seen in the report named beside it. The first match counts. */
const refusals: readonly (readonly [words: RegExp, cause: Cause])[] = [
  // "Resource not accessible by integration": fedora-llvm-team/llvm-snapshots#1786 (2025-11).
  [/not accessible by integration/i, 'permission'],
  // "Resource not accessible by personal access token": saadmk11/github-actions-version-updater#110 (2024-11).
  [/not accessible by personal access token/i, 'given-token'],
  // "Must have admin rights to Repository.", for an account that may only read: gastownhall/beads#6010 (2026-09).
  [/must have admin rights/i, 'account'],
  // "Resource protected by organization SAML enforcement. You must grant your … token access …": ossf/scorecard#1504 (2022-01).
  [/SAML enforcement/i, 'single-sign-on'],
  // "… the `octo` organization has an IP allow list enabled, and your IP address is not permitted …": aquasecurity/trivy#10567
  // (2026-04).
  [/IP allow list/i, 'ip-address'],
  // "… forbids access via a personal access token (classic). …": refined-github/refined-github#6951 (2023-09). "… forbids access
  // via a fine-grained personal access tokens if the token's lifetime is greater than …": NixOS/org#247 (2026-05).
  [/forbids access via/i, 'policy'],
  // "… organization has enabled OAuth App access restrictions …": gitbutlerapp/gitbutler#8594 (2025-05).
  [/OAuth App access restrictions/i, 'policy']
]

/** Why GitHub refused a request with 403; undefined if the message does not say, or if it is about a rate limit. */
export function refusalCause(message: string): Cause | undefined {
  return refusals.find(([words]) => words.test(message))?.[1]
}
