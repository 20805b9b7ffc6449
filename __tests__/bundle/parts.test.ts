// The files of a release.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { commands } from '../../src/cli/registry.js'
import { inputTexts } from '../../src/inputs/texts.js'
import { startedBy } from '../support/events.js'
import { aRepository } from '../support/github/repository.js'
import { runAction } from '../support/process.js'

const folder = fileURLToPath(new URL('../../dist/', import.meta.url))
const filesIn = (inside: string): readonly string[] =>
  readdirSync(`${folder}${inside}`).filter((name) => name.endsWith('.js'))

describe('the parts of the bundles', () => {
  it('have names that stay, without numbers', () => {
    expect(filesIn('').toSorted()).toEqual([
      'client.js',
      'index.js',
      'lint.js',
      'octokit.js',
      'patterns.js',
      'proxy.js',
      're2js.js',
      'step.js',
      'throttling.js',
      'toolkit.js',
      'undici-on-demand.js',
      'undici.js',
      'yaml.js'
    ])
    expect(filesIn('cli').filter((name) => !/^[a-z][a-z0-9-]*[a-z]\.js$/.test(name))).toEqual([])
    expect(filesIn('cli')).toEqual(expect.arrayContaining(commands.map(({ name }) => `${name}.js`)))
  })

  it('are 1.6 MB at most, with everything that the action can load except the linter', () => {
    const ofLinter = ['lint.js', 'yaml.js']
    const loaded = filesIn('').filter((name) => !ofLinter.includes(name))
    const sizes = loaded.map((name) => statSync(`${folder}${name}`).size)

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_600_000)
  })

  it('of the action hold no text about an input', () => {
    const isIn = (name: string): boolean =>
      readFileSync(`${folder}${name}`, 'utf8').includes(inputTexts.token.summary)

    expect(filesIn('').filter(isIn)).toEqual([])
  })

  it('are loaded after the first look but for 500 kB at most, and not where there is nothing to cancel', async () => {
    const early = ['index.js', 'step.js', 'package.json']
    const away = mkdtempSync(join(tmpdir(), 'supersede-parts-'))
    for (const name of early) cpSync(`${folder}${name}`, join(away, name))
    const world = aRepository().withPullRequest(7, { head: 'feature', sha: 'c1' })
    world.withRun(101, { pr: 7, sha: 'c1' })
    const entry = join(away, 'index.js')
    const { exitCode, outputs } = await runAction({ world, entry, ...startedBy(world, 101) })
    const size = early.reduce((sum, name) => sum + statSync(join(away, name)).size, 0)
    rmSync(away, { recursive: true })

    expect(world.requests).toHaveLength(3)
    expect({ exitCode, outcome: outputs['outcome'] }).toEqual({ exitCode: 0, outcome: 'ok' })
    expect(size).toBeLessThanOrEqual(500_000)
  })
})
