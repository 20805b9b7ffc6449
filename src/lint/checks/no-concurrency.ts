// No block at all.
import { blocksOf } from '../blocks.js'
import { cancelSteps } from '../cancel-actions.js'
import type { Check } from '../check.js'

export const noConcurrency: Check = {
  code: 'no-concurrency',
  severity: 'info',
  isOff: true,
  find: ({ file }) => {
    const [trigger] = file.triggers.filter(({ event }) => event.startsWith('pull_request'))
    if (trigger === undefined || blocksOf(file).length > 0) return []
    if (file.jobs.some((job) => cancelSteps(job).length > 0)) return []
    return [
      {
        file: file.path,
        at: trigger.at,
        message: 'Older runs of a pull request go on when a newer commit is pushed'
      }
    ]
  },
  repair: 'add a job with Supersede, or a concurrency block',
  docs: {
    what: 'A workflow of pull requests cancels nothing. Only `--enable no-concurrency` looks for this.'
  }
}
