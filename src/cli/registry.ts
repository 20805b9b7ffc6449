// The commands. To add one: its file in `commands`, and a line here.
import type { Entry } from './command.js'

export const commands: readonly Entry[] = [
  {
    name: 'plan',
    summary: 'Show which runs would be cancelled, and why.',
    load: async () => (await import('./commands/plan.js')).plan
  },
  {
    name: 'why',
    summary: 'Say why a run was cancelled, or why it waits.',
    load: async () => (await import('./commands/why.js')).why
  },
  {
    name: 'backtest',
    summary: 'Show what each policy would have done to recorded runs.',
    load: async () => (await import('./commands/backtest.js')).backtest
  },
  {
    name: 'record',
    summary: 'Print what a plan rests on, as JSON, or a history of runs.',
    load: async () => (await import('./commands/record.js')).record
  },
  {
    name: 'group',
    summary: 'Print the name of the group of a run.',
    load: async () => (await import('./commands/group.js')).group
  },
  {
    name: 'lint',
    summary: 'Show which runs meet in the groups of workflows, and repair the file.',
    load: async () => (await import('./commands/lint.js')).lint
  },
  {
    name: 'completion',
    summary: 'Print a script that completes words in bash, zsh or fish.',
    load: async () => (await import('./commands/completion.js')).completion
  }
]
