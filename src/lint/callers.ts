// A called workflow has no events: it runs as those of its callers. Which are they, and are all of them known?
import type { Trigger } from '../workflow/triggers.js'
import type { WorkflowFile } from '../workflow/workflow-file.js'
import type { LintResult } from './lint.js'
import type { Relations } from './related.js'
import { pathInRepository } from './scene.js'

/** Whether other workflows may call the file. */
export const isCalled = ({ triggers }: Pick<WorkflowFile, 'triggers'>): boolean =>
  triggers.some(({ event }) => event === 'workflow_call')

/** The triggers of the file and of those that call it. */
export function triggersOf(path: string, { scenes, callers }: Relations): readonly Trigger[] {
  const paths = [path, ...(callers.get(pathInRepository(path)) ?? [])]
  return paths.flatMap((each) => scenes.get(each)?.file.triggers ?? [])
}

/** Why it is not known which events start the file; undefined if it is known. */
export function whyEventsUnknown(
  path: string,
  { scenes, callers }: Relations,
  { read }: LintResult
): string | undefined {
  const scene = scenes.get(path)
  if (scene === undefined || !isCalled(scene.file)) return undefined
  const name = pathInRepository(path)
  const calling = callers.get(name) ?? []
  if (calling.length === 0)
    return 'other workflows call it, and none of them is among the given files'
  const broken = [...read].find(
    ([{ text }, file]) => file.kind === 'unreadable' && text.includes(name)
  )
  if (broken !== undefined) return `${broken[0].path} calls it and cannot be read`
  const silent = calling.find((each) => {
    const caller = scenes.get(each)
    return caller?.entrants.length === 0 && !callers.has(pathInRepository(each))
  })
  return silent === undefined ? undefined : `${silent} calls it, and nothing says for which events`
}
