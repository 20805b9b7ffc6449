// The scripts of `supersede completion`, in the shells that they are for. A shell that is not installed is skipped, and says so.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { shells, type Shell } from '../../src/cli/completion-scripts.js'
import { supersede } from '../support/command-line.js'

const folder = mkdtempSync(join(tmpdir(), 'supersede-completion-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
writeFileSync(join(folder, 'snap shot.json'), '')

const isInstalled = (shell: Shell): boolean => spawnSync(shell, ['--version']).error === undefined

/** What Tab offers at the end of the line. */
type Complete = (script: string, line: string) => Promise<readonly string[]>

async function outputOf(shell: Shell, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(shell, [...args], { cwd: folder })
  return stdout.split('\n').filter((text) => text !== '')
}

/** bash takes a line apart at spaces and at the signs of COMP_WORDBREAKS, among which is `=`. */
const inBash: Complete = (script, line) => {
  const words = line.replace(/=/g, ' = ').split(/ +/)
  const typed = line.endsWith('=') ? words.slice(0, -1) : words
  const quoted = typed.map((word) => `'${word}'`).join(' ')
  const run = `source '${script}'; COMP_WORDS=(${quoted}); COMP_CWORD=${typed.length - 1}; _supersede; printf '%s\\n' "\${COMPREPLY[@]}"`
  return outputOf('bash', ['--norc', '-c', run])
}

const inFish: Complete = async (script, line) => {
  const run = `source '${script}'; complete -C '${line}'`
  const found = await outputOf('fish', ['--no-config', '-c', run])
  return found.map((text) => text.replace(/\t.*/, ''))
}

/** Each match on a line of its own between two empty characters, instead of a menu; then the inner zsh ends. */
const listing = `
PROMPT=
autoload -Uz compinit
compinit -D -u
bindkey '^I' complete-word
zstyle ':completion:*' insert-tab false
mark() { print -r -- $'\\0' }
compprefuncs=(mark)
comppostfuncs=(mark exit)
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a found
  builtin compadd -A found "$@"
  local match
  for match in $found; do print -r -- $match; done
}
`

/** A zsh inside of a zsh, in which the keys are pressed. */
const inZsh: Complete = async (script, line) => {
  const start = join(folder, 'start.zsh')
  writeFileSync(start, `${listing}source '${script}'\nprint READY\n`)
  const keys = `
    zmodload zsh/zpty
    zpty inner zsh -f -i
    zpty -w inner "source '${start}'"
    repeat 9; do zpty -r inner text; [[ $text == READY* ]] && break; done
    zpty -w -n inner $'${line}\\t'
    while zpty -r inner text; do print -rn -- "$text"; done`
  const lines = await outputOf('zsh', ['-f', '-c', keys])
  const marks = lines.flatMap((text, at) => (text.includes('\0') ? [at] : []))
  return lines.slice((marks[0] ?? 0) + 1, marks[1]).map((text) => text.trim())
}

const completing: Readonly<Record<Shell, Complete>> = { bash: inBash, zsh: inZsh, fish: inFish }

for (const shell of shells) {
  const there = isInstalled(shell)
  const block = there ? describe : describe.skip
  block(there ? shell : `${shell} (skipped: it is not installed)`, () => {
    const path = join(folder, `supersede.${shell}`)
    const offered = async (line: string): Promise<readonly string[]> => {
      writeFileSync(path, (await supersede(['completion', shell])).stdout)
      return (await completing[shell](path, line)).toSorted()
    }

    it.each([
      { line: 'supersede pl', then: ['plan'] },
      { line: 'supersede plan --format ', then: ['json', 'markdown', 'table'] },
      { line: 'supersede plan --color never --format m', then: ['markdown'] },
      { line: 'supersede plan --rer', then: ['--reruns'] },
      { line: 'supersede group --r', then: ['--run'] },
      { line: 'supersede completion f', then: ['fish'] },
      { line: 'supersede help re', then: ['record'] },
      { line: 'supersede plan --branch ', then: [] },
      { line: 'supersede plan --from-file sn', then: ['snap shot.json'] }
    ])('offers $then for $line', async ({ line, then }) => {
      const words = (await offered(line)).map((word) => word.replace(/\\|=$/g, ''))

      expect(words).toEqual(then)
    })

    it('takes an option and its value in one word', async () => {
      const words = await offered('supersede plan --format=ma')

      expect(words.map((word) => word.replace('--format=', ''))).toEqual(['markdown'])
    })

    it('takes the value of an option that needs none only in one word with it', async () => {
      const words = await offered('supersede lint --fix=s')

      expect(words.map((word) => word.replace('--fix=', ''))).toEqual(['supersede'])
      expect(await offered('supersede lint --fix ')).not.toContain('native')
    })
  })
}
