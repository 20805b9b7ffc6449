// The help: each command and option has its line, and every line fits a terminal.
import { describe, expect, it } from '@jest/globals'
import { optionsOf } from '../../../src/cli/arguments.js'
import { commands } from '../../../src/cli/registry.js'
import { version } from '../../../src/cli/version.js'
import { supersede } from '../../support/command-line.js'

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h', '--color', 'never']]])(
    'of the program names all commands: %j',
    async (args) => {
      const { code, stdout, stderr } = await supersede(args)

      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(widest(stdout)).toBeLessThanOrEqual(80)
      for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} +[A-Z]`, 'm'))
    }
  )

  it.each(commands)('of $name has a line for each option, and examples', async ({ name, load }) => {
    const { code, stdout } = await supersede([name, '--help'])
    const examples = stdout.split('\nExamples\n')[1] ?? ''

    expect(code).toBe(0)
    expect(stdout).toBe((await supersede(['help', name])).stdout)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
    for (const option of optionsOf(await load())) {
      expect(stdout).toMatch(
        new RegExp(`^  --${option.name}( [A-Z/]+|\\[=[A-Z]+\\])?(  +|\n {26})[^ ]`, 'm')
      )
    }
    expect(examples).toMatch(new RegExp(`^  supersede ${name} ?.*\n {6}\\S`, 'm'))
  })

  it('is no answer where the version is wanted', async () => {
    expect((await supersede(['plan', '--version'])).stdout).toBe(`${version}\n`)
  })
})
