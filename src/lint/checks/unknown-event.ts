// A typo in the name of an event.
import { nearest } from '../../model/nearest.js'
import { knownEvents } from '../../workflow/events.js'
import type { Check } from '../check.js'

export const unknownEvent: Check = {
  code: 'unknown-event',
  severity: 'error',
  find: ({ file }) =>
    file.triggers
      .filter(({ event }) => !knownEvents.includes(event))
      .map(({ event, at }) => {
        const meant = nearest(event, knownEvents)
        const place = { file: file.path, at }
        return meant === undefined
          ? {
              ...place,
              severity: 'info',
              message: `The linter knows no event ${JSON.stringify(event)}`
            }
          : {
              ...place,
              message: `There is no event ${JSON.stringify(event)}: GitHub refuses the workflow`,
              repair: `write ${meant}`
            }
      }),
  repair: 'correct the name, or leave it if GitHub has a new event of this name',
  docs: {
    what: 'A name under `on` is misspelt, such as `pull_requests`. GitHub refuses the whole workflow: it starts for no event. A name that resembles none of the known events is only a note, because GitHub may have a new one.'
  }
}
