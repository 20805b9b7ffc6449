// What the benchmark measures the action against where PEER names no other one: two reads and a cancel of each older run, one
// after another, by nothing but node:http. It checks nothing, so it is no way to cancel anything.
import { request } from 'node:http'

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, INPUT_TOKEN } = process.env
const root = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/actions`

const own = await ask('GET', `runs/${GITHUB_RUN_ID}`)
const branch = encodeURIComponent(own.head_branch)
const list = await ask('GET', `workflows/${own.workflow_id}/runs?branch=${branch}&per_page=100`)
for (const { id, status } of list.workflow_runs) {
  if (id < own.id && status !== 'completed') await ask('POST', `runs/${id}/cancel`)
}

function ask(method, path) {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `token ${INPUT_TOKEN}`,
    'user-agent': 'peer'
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${root}/${path}`, { method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => (text += part))
      answer.on('end', () => resolve(JSON.parse(text)))
    })
    sent.on('error', reject)
    sent.end()
  })
}
