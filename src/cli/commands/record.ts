// `record`: the snapshot that a plan rests on, as JSON.
import { InputError } from '../../inputs/errors.js'
import { describe } from '../../model/trouble.js'
import { forLog } from '../../report/escape.js'
import { exitCodes, type Command } from '../command.js'
import { recordSnapshot } from '../look.js'
import { writeSnapshot } from '../snapshot-file.js'
import { liveOptions, readLiveSource, target } from '../source.js'

export const record: Command = {
  takes: target,
  about: [
    'Prints what a plan rests on, as JSON: the runs and the state of the pull request, branch or tag. "supersede plan --from-file" reads it.'
  ],
  options: [liveOptions],
  examples: [
    { args: 'record 7 > snapshot.json', says: 'Pull request 7 of the repository in this folder.' },
    { args: 'record --repo octo/app --branch topic', says: 'The pushes to a branch.' }
  ],
  read(given) {
    const source = readLiveSource(given)
    if (source === undefined) {
      throw new InputError(
        'record needs a pull request, branch, tag or run, such as "supersede record 7".'
      )
    }
    return async (console) => {
      const { snapshot, troubles } = await recordSnapshot(source, console)
      console.stdout.write(writeSnapshot(snapshot))
      for (const trouble of troubles) {
        console.stderr.write(`warning: ${forLog(describe(trouble))}\n`)
      }
      return snapshot.complete && troubles.length === 0 ? exitCodes.fine : exitCodes.incomplete
    }
  }
}
