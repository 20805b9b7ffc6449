// What every command does that reads GitHub: shows progress, clears it, and speaks of the token.
import type { Console } from './command.js'
import { noticeOnToken } from './github-error.js'
import { createProgress, type Progress } from './progress.js'

/** Clears the progress whatever happens. Once all was read, it says what the token, or the lack of one, means. */
export async function withProgress<Value>(
  { env, stderr }: Pick<Console, 'env' | 'stderr'>,
  act: (progress: Progress) => Promise<Value>
): Promise<Value> {
  const progress = createProgress(stderr)
  try {
    const value = await act(progress)
    progress.done()
    const notice = noticeOnToken(env)
    if (notice !== undefined) stderr.write(`notice: ${notice}\n`)
    return value
  } finally {
    progress.done()
  }
}
