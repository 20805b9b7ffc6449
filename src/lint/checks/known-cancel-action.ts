// An action that cancels runs by itself.
import { cancelSteps } from '../cancel-actions.js'
import type { Check } from '../check.js'
import { migrationPage } from '../published.js'

export const knownCancelAction: Check = {
  code: 'known-cancel-action',
  severity: 'info',
  find: ({ file }) =>
    file.jobs
      .flatMap(cancelSteps)
      .filter(({ isOwn }) => !isOwn)
      .map(({ action, at }) => ({
        file: file.path,
        at,
        message: `${action} cancels runs without a look at the pull request`
      })),
  repair: `compare it with Supersede: ${migrationPage}`,
  docs: {
    what: 'A step uses an action that cancels older runs. Most of these actions are no longer maintained, and report success where a cancel failed. Some of them order runs by time.',
    lost: '[styfle/cancel-workflow-action#29](https://github.com/styfle/cancel-workflow-action/issues/29), [fkirc/skip-duplicate-actions#103](https://github.com/fkirc/skip-duplicate-actions/issues/103).'
  }
}
