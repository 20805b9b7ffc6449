// Tags or releases in one group.
import { remarksByBlock, verb, type Check } from '../check.js'

export const tagCancelled: Check = {
  code: 'tag-cancelled',
  severity: 'warning',
  find: ({ losses }) =>
    remarksByBlock(
      losses.filter(({ loss }) => loss === 'tag'),
      (encounter) => ({
        message: `A newer run ${verb(encounter)} the run of a tag`,
        lost: `whatever the ${encounter.earlier.run.title} was to publish: nobody does it again`,
        ...(encounter.effect === 'cancels' ? { severity: 'error' } : {})
      })
    ),
  repair: 'put github.ref into the name, or let them all wait with queue: max',
  docs: {
    what: 'Two tags are pushed, or two releases are published, and their runs share a group. With `cancel-in-progress` the second cuts the first short, and this is an error; without it the third drops the second, which is never built.',
    lost: '[B3Pay/ic-reactor#233](https://github.com/B3Pay/ic-reactor/pull/233): of three tags, the run of the one that waited was cancelled.'
  }
}
