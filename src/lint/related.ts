// Which files have a say in the findings of one file? Those that call it, those that it calls, and those with which it shares a name.
import { keyOf } from '../workflow/name.js'
import type { LintResult, SourceFile } from './lint.js'
import { ownMembers, pathInRepository, type Scene } from './scene.js'

export interface Relations {
  readonly scenes: ReadonlyMap<string, Scene>
  /** Paths of the files that call this one, by its path in the repository. */
  readonly callers: ReadonlyMap<string, readonly string[]>
  /** Paths by the name of the workflow: many groups begin with it, and a fix writes it. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>
}

export function relationsOf({ scenes }: LintResult): Relations {
  const callers = new Map<string, string[]>()
  const namesakes = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, key: string, path: string): void => {
    const paths = to.get(key)
    if (paths === undefined) to.set(key, [path])
    else paths.push(path)
  }
  for (const { file, called } of scenes) {
    add(namesakes, file.name, file.path)
    for (const { path } of called) add(callers, path, file.path)
  }
  return {
    scenes: new Map(scenes.map((scene) => [scene.file.path, scene])),
    callers,
    namesakes
  }
}

/** The file and the sources that have a say in its findings, in their order. */
export function relatedTo(
  path: string,
  { scenes, callers, namesakes }: Relations,
  sources: readonly SourceFile[]
): readonly SourceFile[] {
  const scene = scenes.get(path)
  if (scene === undefined) return sources.filter((source) => source.path === path)
  const direct = [
    path,
    ...(callers.get(pathInRepository(path)) ?? []),
    ...(namesakes.get(scene.file.name) ?? []),
    ...sharingName(scene)
  ]
  const called = direct.flatMap((each) => scenes.get(each)?.called ?? [])
  const wanted = new Set([...direct, ...called.map((each) => each.path)].map(pathInRepository))
  return sources.filter((source) => wanted.has(pathInRepository(source.path)))
}

/** Files of which a group has the name of one of this file's. */
function sharingName(scene: Scene): readonly string[] {
  const keys = new Set(ownMembers(scene).map(({ claim }) => keyOf(claim.name)))
  return [...keys].flatMap((key) =>
    key === undefined ? [] : (scene.byName.get(key) ?? []).map(({ claim }) => claim.file.path)
  )
}
