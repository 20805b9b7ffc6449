// The page in a real browser: what a reader sees, in light, in dark and on a phone.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { backtest } from '../../../src/history/backtest.js'
import { backtestHtml } from '../../../src/history/html.js'
import { sampleGroups } from '../../../src/history/sample-files.js'
import { sampleHistory } from '../../../src/history/sample.js'
import { defaultPolicy } from '../../../src/model/policy.js'
import { hostileTexts } from '../../support/hostile.js'

/** Debian's Chromium, and the Chrome of GitHub's runners. */
const executable = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
/** On a machine without one the tests are skipped and say so. In CI they fail: its workflow makes a browser available. */
const isSkipped = executable === undefined && env['CI'] === undefined
const withBrowser = isSkipped ? describe.skip : describe

const hostile = '<img src=x onerror=alert(1)></style><script>alert(2)</script>'

function page(): string {
  const runs = sampleHistory().map((run, index) => ({
    ...run,
    sha: index % 5 === 0 ? hostile : run.sha,
    workflow: run.workflow.replace(
      'deploy',
      `deploy${hostile}${hostileTexts['a command on a line of its own'] ?? ''}`
    )
  }))
  return backtestHtml(
    backtest({
      runs,
      groups: sampleGroups,
      policy: defaultPolicy,
      defaultBranch: undefined
    })
  )
}

withBrowser(
  `the page in a browser${isSkipped ? ' (skipped: neither Chromium nor Chrome is installed)' : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'supersede-page-'))
    const file = join(folder, 'backtest.html')
    let browser: Browser
    beforeAll(async () => {
      writeFileSync(file, page())
      browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] })
    })
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    })

    async function seen(width: number, colorScheme: 'light' | 'dark'): Promise<Seen> {
      const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
      const noise: string[] = []
      tab.on('console', (message) => noise.push(message.text()))
      tab.on('dialog', (dialog) => noise.push(dialog.message()))
      tab.on('request', (request) => noise.push(request.url()))
      await tab.goto(pathToFileURL(file).href)
      return { ...(await look(tab)), noise: noise.slice(1) }
    }

    it.each([
      [1000, 'light', 'rgb(255, 255, 255)'],
      [1000, 'dark', 'rgb(13, 17, 23)'],
      [380, 'light', 'rgb(255, 255, 255)']
    ] as const)(
      'fits into %d pixels in %s, loads nothing and runs nothing',
      async (width, scheme, paper) => {
        expect(await seen(width, scheme)).toEqual({
          noise: [],
          paper,
          overflow: 0,
          policies: ['', 'nothing', 'native', 'guides', 'repaired', 'Supersede'],
          images: 0,
          emptyBars: 0
        })
      }
    )
  }
)

interface Seen {
  readonly noise: readonly string[]
  readonly paper: string
  /** Pixels that the page is wider than its window. */
  readonly overflow: number
  readonly policies: readonly string[]
  readonly images: number
  /** Pictures by week in which nothing is to be seen. */
  readonly emptyBars: number
}

async function look(tab: Page): Promise<Omit<Seen, 'noise'>> {
  return {
    paper: await tab.evaluate<string>('getComputedStyle(document.body).backgroundColor'),
    overflow: await tab.evaluate<number>(
      'Math.max(0, document.documentElement.scrollWidth - window.innerWidth)'
    ),
    policies: await tab.locator('th').allTextContents(),
    images: await tab.locator('img, script, iframe').count(),
    emptyBars: await tab.evaluate<number>(
      "[...document.querySelectorAll('svg.weeks')].filter((svg) => svg.getBoundingClientRect().height < 50).length"
    )
  }
}
