// A block that GitHub refuses: a key that it does not have, a value that it does not take, no group.
import { nearest } from '../../model/nearest.js'
import { blockKeys, type BlockProblem } from '../../workflow/block-problems.js'
import type { Claim } from '../../workflow/claims.js'
import { longestName, type Refusal } from '../../workflow/refusal.js'
import type { SampleRun } from '../../workflow/samples/sample.js'
import { blocksOf } from '../blocks.js'
import { blockKey, runText, type Check, type Remark } from '../check.js'
import type { Scene } from '../scene.js'

export const invalidConcurrency: Check = {
  code: 'invalid-concurrency',
  severity: 'error',
  find: ({ file, entrants }) => [
    ...blocksOf(file).flatMap(({ concurrency: { problems } }) =>
      problems.map((problem) => ({ file: file.path, at: problem.at, ...texts(problem) }))
    ),
    ...refusals(entrants)
  ],
  repair: 'give the block a group, and true, false or one expression for cancel-in-progress',
  docs: {
    what: 'The block has a key that GitHub does not know, such as `cancel_in_progress`, a value that it does not take, such as `cancel-in-progress: yes` or `queue: large`, one key twice, or no `group`. GitHub refuses the whole workflow: it starts for no event. Where an expression gives the value, GitHub starts no run for which `cancel-in-progress` is a text such as `"true"`, or whose group has a name of more than 400 characters.'
  }
}

/** One for each block: of the first run that GitHub does not start. */
function refusals(entrants: Scene['entrants']): readonly Remark[] {
  const found = new Map<string, Remark>()
  for (const { run, claims } of entrants) {
    for (const claim of claims) {
      const { refusal, file, concurrency } = claim
      const key = blockKey(claim)
      if (refusal === undefined || found.has(key)) continue
      const at = refusal.kind === 'too-long' ? concurrency.groupAt : concurrency.cancelAt
      found.set(key, { file: file.path, at, ...textsForRun(refusal, claim, run) })
    }
  }
  return [...found.values()]
}

function textsForRun({ kind, what }: Refusal, { job }: Claim, run: SampleRun): Texts {
  const refused = `for ${runText(run)} GitHub does not start the ${job === undefined ? 'run' : 'job'}`
  if (kind === 'too-long')
    return {
      message: `The name of the group has ${what} characters, and ${longestName} is the most: ${refused}`,
      repair: 'write a shorter name'
    }
  const value = what === '' ? 'empty' : shown(what)
  return {
    message: `cancel-in-progress is ${value}, and neither true nor false: ${refused}`,
    repair: 'write an expression that gives true or false, such as a comparison, without quotes'
  }
}

interface Texts {
  readonly message: string
  readonly repair: string
}

function texts({ kind, what }: BlockProblem): Texts {
  const refused = (fault: string, repair: string): Texts => ({
    message: `${fault}: GitHub refuses the workflow`,
    repair
  })
  switch (kind) {
    case 'no-group':
      return refused('The concurrency block has no group', 'write group: and a name')
    case 'no-text':
      return refused(
        'The group is not a text',
        'write a text; an expression begins with ${{ and ends with }}'
      )
    case 'key':
      return refused(`A concurrency block has no key ${JSON.stringify(what)}`, keyRepair(what))
    case 'twice':
      return refused(`The key ${what} stands there twice`, 'remove one of the two')
    case 'no-boolean':
      return refused(
        `cancel-in-progress is ${shown(what)}, and neither true nor false`,
        /^(?:true|false)$/i.test(what)
          ? 'remove the quotes'
          : 'write true, false, or one expression between ${{ and }}'
      )
    case 'no-queue':
      return refused(`queue is ${shown(what)}`, 'write queue: max, or queue: single')
  }
}

const shown = (what: string): string =>
  what === '' ? 'a list or a mapping' : `the text ${JSON.stringify(what)}`

function keyRepair(key: string): string {
  const meant = nearest(key, blockKeys)
  return meant === undefined ? `remove it: the keys are ${blockKeys.join(', ')}` : `write ${meant}`
}
