// Shows what the action does, and what native concurrency would have done in its place. Needs no install and no network.
import { runStep } from './demo/step.js'
import { asText } from './demo/text.js'
import { pull } from './demo/world.js'

const start = performance.now()
const { log, summary, requests, runs } = await runStep()

const print = (...lines) => console.log(lines.join('\n'))
const heading = (text) => print('', text, '-'.repeat(text.length), '')

heading('1. A pull request in the middle of its life')
print(
  'octo/app, pull request #7, workflow ci.yml. Somebody pushed three times, and',
  'then added a label. Four runs are in flight:',
  '',
  '  run 41  3f2a1c9  in progress  its commit was replaced',
  '  run 42  8b04d7e  queued       its commit was replaced',
  '  run 43  c94e6b2  in progress  tests the current head of the pull request',
  '  run 44  c94e6b2  in progress  started by the label; does not test again'
)

heading('2. Run 44 executes Supersede')
print(
  'The demo starts dist/index.js as the runner would, against a small GitHub on',
  '127.0.0.1. These are all requests of the step:',
  '',
  ...requests.map(({ method, path, status }) => {
    const short = path.replace('/repos/octo/app', '').replace(/\?.*/, '?...')
    return `  ${method.padEnd(4)} ${short.padEnd(46)} ${status}${method === 'POST' ? '  <- a cancel' : ''}`
  }),
  '',
  'It reads each run and the pull request again right before it cancels.'
)

heading('3. The log of the step')
print(
  ...log
    .split('\n')
    .filter((line) => !/^::(?:add-mask|debug)/.test(line))
    .join('\n')
    .replace(/::group::Details[^]*/, '')
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line.replace(/ {2}https:\S*$/, '')}`)
)

heading('4. The job summary')
print(...asText(summary).map((line) => `  ${line}`.trimEnd()))

heading('5. The same with native concurrency: cancel-in-progress: true')
const inFlight = runs.filter(({ conclusion }) => conclusion !== 'success').toReversed()
const newest = inFlight.at(-1)
print(
  '  run  with Supersede  natively',
  ...inFlight.map((run) => {
    const native = run === newest ? 'goes on' : 'cancelled'
    const isWrong = native === 'cancelled' && run.head_sha === pull.head.sha
    const here = (run.conclusion ?? 'goes on').padEnd(14)
    return `  ${run.run_number}   ${here}  ${native}${isWrong ? '  <- wrong' : ''}`
  }),
  '',
  'Each run that enters the group cancels the run before it. GitHub looks neither',
  'at the commit nor at the pull request. So the label cancels run 43, the only run',
  'that tests the current head, and nothing tests it until somebody re-runs it.'
)
print(
  '',
  `This took ${((performance.now() - start) / 1000).toFixed(1)} s. Next: README.md, "Quick start".`
)
