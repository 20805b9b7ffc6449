import type { Environment } from '../model/environment.js'
import type { Stream } from './progress.js'

/**
 * `--color` outranks the environment, and NO_COLOR outranks FORCE_COLOR. Both count if they are not empty (https://no-color.org and
 * https://force-color.org, 2026-11);
 * FORCE_COLOR=0 forces none.
 */
export function usesColour(
  when: string | undefined,
  env: Environment,
  { isTTY = false }: Pick<Stream, 'isTTY'>
): boolean {
  if (when === 'always' || when === 'never') return when === 'always'
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  return forced ? forced !== '0' : isTTY && env['TERM'] !== 'dumb'
}
