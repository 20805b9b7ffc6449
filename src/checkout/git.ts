// What git knows of a checkout: its default branch, and its workflow files at another commit.
import { execFileSync } from 'node:child_process'
import type { SourceFile } from '../lint/lint.js'

/** As `git clone` notes it; undefined where git does not know, as in the checkout of a workflow. */
export function defaultBranchOf(folder: string): string | undefined {
  const ref = git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], folder)
  return ref?.trim().replace(/^refs\/remotes\/origin\//, '')
}

/** These files as they were at a commit; a file that was not there is left out. Undefined where git does not know the commit. */
export function sourcesAt(
  ref: string,
  sources: readonly SourceFile[],
  folder: string
): readonly SourceFile[] | undefined {
  const commit = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    folder
  )?.trim()
  if (commit === undefined) return undefined
  return sources.flatMap((source) => {
    const text = git(['show', `${commit}:./${source.path}`], folder)
    return text === undefined ? [] : [{ ...source, text }]
  })
}

/** Undefined where git fails, or is not there. */
function git(args: readonly string[], folder: string): string | undefined {
  try {
    return execFileSync('git', [...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore']
    })
  } catch {
    return undefined
  }
}
