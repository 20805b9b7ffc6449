// The command line against a GitHub that answers with hostile text: its progress lines and its warnings.
import { against } from '../../support/command-line.js'
import type { World } from '../../support/github/repository.js'
import { wellFormed } from '../../support/hostile.js'
import { actingIn } from './detect/characters.js'
import { jsonFaults } from './detect/json.js'
import { commandsIn, linesOf } from './detect/runner.js'
import { bouquets, lost, type Text } from './matrix.js'
import { forAll } from './step.js'
import type { Tally } from './tally.js'
import { pullWorld, pushWorld } from './worlds.js'

interface Look {
  readonly name: string
  readonly world: (text: string) => World
  readonly args: (text: string) => readonly string[]
  /** The program ends with it. */
  readonly code: number
}

const looks: readonly Look[] = [
  {
    name: 'a branch whose runs cannot be listed',
    world: (text) =>
      pushWorld(text).fail({ on: 'branch-runs', with: { status: 422, message: text } }),
    args: (text) => ['plan', '--format', 'json', `--branch=${text}`],
    code: 5
  },
  {
    name: 'a record of a branch whose runs cannot be listed',
    world: (text) =>
      pushWorld(text).fail({ on: 'branch-runs', with: { status: 422, message: text } }),
    args: (text) => ['record', `--branch=${text}`],
    code: 5
  },
  {
    name: 'a pull request that cannot be read',
    world: (text) => pullWorld().fail({ on: 'pull', with: { status: 404, message: text } }),
    args: () => ['plan', '--pr', '7'],
    code: 1
  },
  {
    name: 'a repository that cannot be read',
    world: (text) => pullWorld().fail({ on: 'repository', with: { status: 401, message: text } }),
    args: () => ['plan', '--run', '110'],
    code: 4
  }
]

export async function lookState(_size: unknown, tally: Tally): Promise<void> {
  await forAll(looks, (look) => forAll(bouquets, (text) => lookAt(look, text, tally)))
}

async function lookAt(look: Look, { family, name, text }: Text, tally: Tally): Promise<void> {
  // A text that is not valid UTF-8 cannot be requested.
  const written = wellFormed(text)
  const { code, stdout, stderr } = await against(look.world(written), ...look.args(written))
  const what = `${name}: ${look.name}`
  tally.note({ family, sink: 'CLI messages', what }, [
    ...(code === look.code ? [] : [`it ended with ${code}`]),
    ...linesOf(stderr).filter(
      (line) => !/^(?:Reading|warning|supersede|Check the |It may have |$)/.test(line)
    ),
    ...commandsIn(stderr),
    ...actingIn(stderr),
    ...lost(written, stderr)
  ])
  const faults = stdout === '' ? [] : jsonFaults(stdout)
  tally.note({ family, sink: 'CLI json', what }, faults)
}
