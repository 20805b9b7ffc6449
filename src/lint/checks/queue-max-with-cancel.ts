// GitHub refuses the two together.
import { blockPlaces, type Check } from '../check.js'

export const queueMaxWithCancel: Check = {
  code: 'queue-max-with-cancel',
  severity: 'error',
  find: (scene) =>
    blockPlaces(scene, ({ queue, cancels }) => queue === 'max' && cancels !== false).map(
      ({ claim, file, at }) => ({
        file,
        at,
        message: `queue: max and cancel-in-progress: true ${claim.cancels === true ? 'exclude' : 'may exclude'} one another: GitHub refuses the workflow`
      })
    ),
  repair: 'remove cancel-in-progress, or remove queue: max',
  docs: {
    what: 'A block has `queue: max` and `cancel-in-progress: true`. GitHub answers with a validation error, and the workflow does not start for any event.',
    lost: '[GitHub documentation](https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency), 2026-11.'
  }
}
