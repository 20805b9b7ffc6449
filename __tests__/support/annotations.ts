// What the runner would show next to a step.
import type { Finished } from './process.js'

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly text: string
}

export function annotationsOf({ stdout }: Pick<Finished, 'stdout'>): readonly Annotation[] {
  return stdout.split('\n').flatMap((line) => {
    const [, level, text = ''] = /^::(notice|warning|error)(?: [^:]*)?::(.*)$/.exec(line) ?? []
    return level === undefined ? [] : [{ level: level as Annotation['level'], text }]
  })
}

export function textsOf(
  finished: Pick<Finished, 'stdout'> | { readonly annotations: readonly Annotation[] },
  level: Annotation['level']
): readonly string[] {
  const all = 'annotations' in finished ? finished.annotations : annotationsOf(finished)
  return all.filter((annotation) => annotation.level === level).map(({ text }) => text)
}
