// The files that a release consists of.
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const folder = fileURLToPath(new URL('../../dist/', import.meta.url))
const filesIn = (inside: string): readonly string[] =>
  readdirSync(`${folder}${inside}`).filter((name) => name.endsWith('.js'))

describe('the parts of the bundles', () => {
  it('bear names that stay, none of them a number', () => {
    expect(filesIn('').toSorted()).toEqual([
      'index.js',
      'octokit.js',
      'patterns.js',
      'proxy.js',
      're2js.js',
      'step.js',
      'throttling.js',
      'toolkit.js',
      'undici-on-demand.js',
      'undici.js'
    ])
    expect(filesIn('cli').toSorted()).toEqual([
      'index.js',
      'patterns.js',
      'proxy.js',
      're2js.js',
      'undici-on-demand.js'
    ])
  })

  it('take 1.6 MB at most, with all that the action can load', () => {
    const sizes = filesIn('').map((name) => statSync(`${folder}${name}`).size)

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_600_000)
  })
})
