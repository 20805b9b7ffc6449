// `completion`: a script for a shell, made of the records of all commands.
import { InputError } from '../../inputs/errors.js'
import { didYouMean } from '../../model/nearest.js'
import { optionsOf } from '../arguments.js'
import { exitCodes, type Command } from '../command.js'
import { scripts, shells, type Completed } from '../completion-scripts.js'

export const completion: Command = {
  takes: { name: 'SHELL', help: 'bash, zsh or fish.', words: shells },
  about: ['Prints a script that completes commands, options and their values when you press Tab.'],
  options: [],
  examples: [
    {
      args: 'completion bash > ~/.supersede.bash',
      says: 'bash, with "source ~/.supersede.bash" in ~/.bashrc'
    },
    {
      args: 'completion zsh > ~/.zfunc/_supersede',
      says: 'zsh, after "mkdir -p ~/.zfunc", with "fpath+=~/.zfunc; autoload -Uz compinit; compinit" in ~/.zshrc'
    },
    {
      args: 'completion fish > ~/.config/fish/completions/supersede.fish',
      says: 'fish, after "mkdir -p ~/.config/fish/completions"'
    }
  ],
  read({ words: [text, extra] }) {
    if (extra !== undefined) throw new InputError(`Unexpected argument ${JSON.stringify(extra)}.`)
    const shell = shells.find((known) => known === text)
    if (shell === undefined) throw new InputError(aboutShell(text))
    return async ({ stdout }, commands) => {
      const known: Completed[] = []
      for (const { name, summary, load } of commands) {
        const command = await load()
        const words = command.takes?.words ?? []
        known.push({ name, summary, options: optionsOf(command), words })
      }
      const names = commands.map(({ name }) => name)
      const help = { name: 'help', summary: 'Show help on a command.', options: [], words: names }
      stdout.write(scripts[shell]([...known, help]))
      return exitCodes.fine
    }
  }
}

function aboutShell(text: string | undefined): string {
  if (text === undefined) return `For which shell? Give one of: ${shells.join(', ')}.`
  const hint = didYouMean(text, shells)
  return `There is no script for ${JSON.stringify(text)}; the shells are ${shells.join(', ')}.${hint}`
}
