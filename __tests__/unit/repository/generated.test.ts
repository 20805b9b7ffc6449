import { describe, it } from '@jest/globals'
import { commandLinePage } from '../../support/command-line-page.js'
import { expectGenerated, type Generated } from '../../support/generated.js'
import { actionFile, actionTypes, inputsPage, reusableWorkflow } from '../../support/input-pages.js'
import { lintPage } from '../../support/lint-page.js'

const generated: readonly Generated[] = [
  { file: 'docs/lint.md', parser: 'markdown', make: lintPage },
  { file: 'docs/inputs.md', parser: 'markdown', make: inputsPage },
  { file: 'docs/command-line.md', parser: 'markdown', make: commandLinePage },
  { file: 'docs/why.md', parser: 'markdown', make: commandLinePage },
  { file: 'docs/backtest.md', parser: 'markdown', make: commandLinePage },
  { file: 'action.yml', parser: 'yaml', make: actionFile },
  { file: 'action-types.yml', parser: 'yaml', make: actionTypes },
  { file: '.github/workflows/supersede.yml', parser: 'yaml', make: reusableWorkflow }
]

describe('npm run docs', () => {
  it.each(generated)('has written $file', async (one) => {
    await expectGenerated(one)
  })
})
