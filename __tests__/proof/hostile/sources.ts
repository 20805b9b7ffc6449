/* eslint-disable max-lines -- one list of all places that hostile text comes from */
// Every place of what was read from GitHub, or told by the runner, in which a stranger's text may stand; and where a reader
// finds it again. The text is put where translation leaves it: that it arrives there, and nowhere else, is for arrivals.ts.
import type { RunStatus } from '../../../src/model/model.js'
import {
  aHead,
  aPull,
  aPushSnapshot,
  aRun,
  aSnapshot,
  aWorkflow,
  pulls,
  repositoryId,
  sha,
  successorOf
} from '../../support/builders.js'
import { afterCancel, pullSnapshot, pushSnapshot, someRuns, told, troubled } from './told.js'
import type { Told } from './written.js'

/** Where the words of the text must be found. Other outputs may have them or not. */
export type Shown = 'log' | 'annotations' | 'summary' | 'plan' | 'table' | 'record'

export interface Source {
  readonly name: string
  readonly shows: readonly Shown[]
  /** The arguments with which the command line can show the same, from a recorded file. */
  readonly recorded: boolean
  readonly args?: (text: string) => readonly string[]
  readonly told: (text: string) => Told
}

const reader: readonly Shown[] = ['log', 'summary', 'plan', 'table']
/** The log has no line of its own for it: the annotation is in the log. */
const permissionShown: readonly Shown[] = ['annotations', 'summary', 'plan', 'table']
const everywhere: readonly Shown[] = [...reader, 'record']
const machine: readonly Shown[] = ['plan', 'record']

const inRuns: readonly Source[] = [
  {
    name: 'label that exempts',
    shows: everywhere,
    recorded: true,
    args: (text) => [`--exempt-label=${text}`],
    told: (text) =>
      told({
        snapshot: pullSnapshot({ subjectState: pulls(aPull(7, { labels: ['other', text] })) }),
        policy: { exemptLabel: text }
      })
  },
  {
    name: 'label that stops',
    shows: reader,
    recorded: false,
    told: (text) =>
      told({
        snapshot: pullSnapshot({ subjectState: pulls(aPull(7, { labels: ['other', text] })) }),
        policy: { mode: 'stop', stopOn: [{ kind: 'label', name: text }] }
      })
  },
  {
    name: 'label that exempts nothing',
    shows: ['record'],
    recorded: true,
    told: (text) =>
      told({
        snapshot: pullSnapshot({ subjectState: pulls(aPull(7, { labels: ['other', text] })) })
      })
  },
  {
    name: 'branch of the pull request',
    shows: machine,
    recorded: true,
    told: (branch) => {
      const runs = someRuns({ head: aHead('c2', { branch }) })
      const scope = { ...aSnapshot().scope, head: { repository: repositoryId(1), branch } }
      const subjectState = pulls(aPull(7, { head: aHead('c199', { branch }) }))
      return told({ snapshot: pullSnapshot({ runs, scope, subjectState }) })
    }
  },
  {
    name: 'branch of a fork',
    shows: machine,
    recorded: true,
    told: (branch) => {
      const head = aHead('c1', { branch, repository: repositoryId(77) })
      return told({ snapshot: pullSnapshot({ runs: [...someRuns(), aRun(104, { head })] }) })
    }
  },
  {
    name: 'branch that was pushed to',
    shows: machine,
    recorded: true,
    told: (branch) =>
      told({
        snapshot: pushSnapshot({
          runs: someRuns({ event: 'push', head: aHead('c2', { branch }) }),
          scope: { ...aPushSnapshot().scope, head: { repository: repositoryId(1), branch } },
          subject: { kind: 'branch', ref: `refs/heads/${branch}` }
        })
      })
  },
  ...(['tag', 'merge-group'] as const).map((kind) => ({
    name: `ref of a ${kind}`,
    shows: machine,
    recorded: true,
    told: (ref: string) =>
      told({ snapshot: pushSnapshot({ subject: { kind, ref }, subjectState: { kind: 'unread' } }) })
  })),
  {
    name: 'workflow file',
    shows: machine,
    recorded: true,
    told: (text) => {
      const workflow = aWorkflow(`${text}.yml`)
      const self = aRun(199, { status: 'in_progress', workflow })
      return told({
        snapshot: pullSnapshot({
          runs: someRuns({ workflow }),
          scope: { ...aSnapshot().scope, workflows: [workflow] },
          successors: successorOf(self)
        })
      })
    }
  },
  {
    name: 'workflow file without runs',
    shows: ['record'],
    recorded: true,
    told: (file) => {
      const scope = { ...aSnapshot().scope, workflows: [aWorkflow(file, { id: undefined })] }
      return told({ snapshot: pullSnapshot({ runs: [], successors: [], scope }) })
    }
  },
  {
    name: 'workflow of another run',
    shows: machine,
    recorded: true,
    told: (path) =>
      told({
        snapshot: pullSnapshot({
          runs: [...someRuns(), aRun(104, { workflow: aWorkflow('other.yml', { path }) })],
          scope: { ...aSnapshot().scope, workflows: undefined }
        })
      })
  },
  {
    name: 'event of another run',
    shows: machine,
    recorded: true,
    told: (event) =>
      told({ snapshot: pullSnapshot({ runs: [...someRuns(), aRun(104, { event })] }) })
  },
  {
    name: 'event of the run',
    shows: everywhere,
    recorded: true,
    told: (event) =>
      told({
        snapshot: pullSnapshot({
          runs: someRuns({ event }),
          scope: { ...aSnapshot().scope, event },
          successors: successorOf(aRun(199, { event, status: 'in_progress' }))
        })
      })
  },
  {
    name: 'commits of the runs',
    shows: machine,
    recorded: true,
    told: (text) => told({ snapshot: pullSnapshot({ runs: someRuns({ head: aHead(text) }) }) })
  },
  {
    name: 'commit that all runs share',
    shows: machine,
    recorded: true,
    told: (text) => {
      const head = aHead(text)
      const successors = successorOf(aRun(199, { head, status: 'in_progress' }))
      return told({ snapshot: pullSnapshot({ runs: someRuns({ head }), successors }) })
    }
  },
  {
    name: 'commit that is the current head',
    shows: ['record'],
    recorded: true,
    told: (text) =>
      told({
        snapshot: pullSnapshot({
          runs: [...someRuns(), aRun(104, { head: aHead(text) })],
          subjectState: pulls(aPull(7, { head: aHead(text) }))
        })
      })
  },
  {
    name: 'end of a run',
    shows: ['plan', 'table', 'record'],
    recorded: true,
    told: (conclusion) =>
      told({ snapshot: pullSnapshot({ runs: someRuns({ status: 'completed', conclusion }) }) })
  },
  {
    name: 'status in a recorded file',
    shows: ['plan', 'table', 'record'],
    recorded: true,
    told: (status) =>
      told({ snapshot: pullSnapshot({ runs: someRuns({ status: status as RunStatus }) }) })
  },
  {
    name: 'name of the repository',
    shows: ['plan', 'table', 'record'],
    recorded: true,
    told: (name) =>
      told({ snapshot: pullSnapshot({ repository: { ...aSnapshot().repository, name } }) })
  },
  {
    name: 'default branch',
    shows: ['record'],
    recorded: true,
    told: (defaultBranch) =>
      told({ snapshot: pushSnapshot({ repository: { ...aSnapshot().repository, defaultBranch } }) })
  },
  {
    name: 'ref that is protected',
    shows: ['plan'],
    recorded: true,
    told: (branch) =>
      told({
        snapshot: pushSnapshot({
          subject: { kind: 'branch', ref: `refs/heads/${branch}` },
          subjectState: {
            kind: 'branch',
            sha: sha('c199'),
            protected: true,
            tagOfSameName: 'absent'
          }
        })
      })
  }
]

const inAnswers: readonly Source[] = [
  {
    name: 'end of a cancelled run',
    shows: reader,
    recorded: false,
    told: (conclusion) => afterCancel({ kind: 'stopped', conclusion })
  },
  {
    name: 'status of a run that is stopping',
    shows: reader,
    recorded: false,
    told: (status) => afterCancel({ kind: 'stopping', status })
  },
  {
    name: 'status of a run that is stuck',
    shows: reader,
    recorded: false,
    told: (status) => afterCancel({ kind: 'stuck', status, why: 'ignores-cancel' })
  },
  {
    name: 'label at the last look',
    shows: reader,
    recorded: false,
    told: (label) => afterCancel({ kind: 'withdrawn', reason: { code: 'exempt-label', label } })
  },
  {
    name: 'refusal of a cancel',
    shows: [...reader, 'annotations'],
    recorded: false,
    told: (message) => afterCancel({ kind: 'failed', message })
  },
  {
    name: 'want of permission',
    shows: permissionShown,
    recorded: false,
    told: (message) => afterCancel({ kind: 'forbidden', message })
  },
  {
    name: 'want of permission in a fork',
    shows: permissionShown,
    recorded: false,
    told: (message) => ({ ...afterCancel({ kind: 'forbidden', message }), readOnlyByDesign: true })
  },
  {
    name: 'answer to a read',
    shows: ['annotations', 'summary', 'plan'],
    recorded: false,
    told: (message) => troubled({ message })
  },
  {
    name: 'name in what was to be read',
    shows: ['annotations', 'summary', 'plan'],
    recorded: false,
    told: (text) => troubled({ operation: `read branch ${JSON.stringify(text)}` })
  },
  {
    name: 'address of the server',
    shows: [],
    recorded: false,
    told: (serverUrl) => ({ ...told({}), serverUrl })
  },
  {
    name: 'line of protect-refs that can match nothing',
    shows: ['annotations', 'summary', 'plan'],
    recorded: false,
    told: (text) => {
      const line = { of: 'name', isException: false, matches: () => false } as const
      return told({ policy: { refs: [{ ...line, text: `refs/pull/${text}` }] } })
    }
  },
  {
    name: 'title of the runs',
    shows: ['record'],
    recorded: true,
    told: (title) =>
      told({
        snapshot: pullSnapshot({
          runs: someRuns({ title }),
          successors: successorOf(aRun(199, { status: 'in_progress', title }))
        }),
        policy: { template: [{ kind: 'part', names: ['title'] }] }
      })
  },
  {
    name: 'what is told meanwhile',
    shows: ['log'],
    recorded: false,
    told: (text) => ({ ...told({}), said: [`runs of ${text} supersede one another`] })
  }
]

export const sources: readonly Source[] = [...inRuns, ...inAnswers]
