// Copies of the built action with one rule removed, which the check must detect.
import { cp, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Break {
  /** Matches once in the whole bundle: the start of the code to break. */
  readonly from: RegExp
  /** Inserted after the match. */
  readonly with: string
}

/** The file to execute. The caller removes the folder. */
export async function brokenCopy(
  dist: string,
  { from, with: inserted }: Break
): Promise<{ readonly folder: string; readonly entry: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'supersede-broken-'))
  const files = (await readdir(dist)).filter((name) => /\.js(?:on)?$/.test(name))
  let found = 0
  for (const name of files) {
    await cp(join(dist, name), join(folder, name))
    const text = await readFile(join(folder, name), 'utf8')
    const hits = text.match(new RegExp(from.source, 'g')) ?? []
    found += hits.length
    if (hits.length > 0) {
      await writeFile(
        join(folder, name),
        text.replace(from, (hit) => hit + inserted)
      )
    }
  }
  if (found !== 1) throw new Error(`${String(from)} is ${found} times in ${dist}, not once`)
  return { folder, entry: join(folder, 'index.js') }
}
