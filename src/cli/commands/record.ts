// `record`: the snapshot that a plan rests on, as JSON.
import { InputError } from '../../inputs/errors.js'
import { forLog } from '../../report/escape.js'
import { exitCodes, type Command } from '../command.js'
import { warningOn } from '../github-error.js'
import { historyOptions, readHistoryCommand } from '../history-command.js'
import { recordSnapshot } from '../look.js'
import { writeSnapshot } from '../snapshot-file.js'
import { liveOptions, readLiveSource, target } from '../source.js'

export const record: Command = {
  takes: target,
  about: [
    'Prints what a plan rests on, as JSON: the runs and the state of the pull request, branch or tag. "supersede plan --from-file" reads it.',
    'With --history: records the runs of the repository, one a line, for "supersede backtest" and "supersede why".'
  ],
  options: [liveOptions, historyOptions],
  examples: [
    { args: 'record 7 > snapshot.json', says: 'Pull request 7 of the repository in this folder.' },
    { args: 'record --repo octo/app --branch topic', says: 'The pushes to a branch.' },
    {
      args: 'record --history --days 90 --jobs --output history.jsonl',
      says: 'Three months of the repository in this folder. Where it stops, the same command goes on.'
    }
  ],
  read(given) {
    if (given.options['history'] === true) return readHistoryCommand(given)
    const foreign = historyOptions.options.filter(({ name }) => given.options[name] !== undefined)
    if (foreign.length > 0) {
      throw new InputError(`${foreign.map(({ name }) => `--${name}`).join(', ')} needs --history.`)
    }
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
        console.stderr.write(`warning: ${forLog(warningOn(trouble, console.env))}\n`)
      }
      return snapshot.complete && troubles.length === 0 ? exitCodes.fine : exitCodes.incomplete
    }
  }
}
