// The files outside of model and decide that are mutated tonight, and the tests that could notice. All files at once take longer than a job
// may, so each night takes a seventh, by the day of the week. `SUPERSEDE_NIGHT=3` picks a seventh (0 to 6), and
// `SUPERSEDE_FILES=src/apply/watch.ts,src/apply/force.ts` picks files.
import { readdirSync, statSync } from 'node:fs'
import { env } from 'node:process'

const nights = 7

const filesIn = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`)
    .sort()

/** Model and decide have a run of their own. The others write text or read what a person typed, and cancel nothing. */
const leftOut = ['model', 'decide', 'report', 'action', 'cli'].map((folder) => `src/${folder}/`)
const mutated = filesIn('src', '.ts').filter((file) =>
  leftOut.every((folder) => !file.startsWith(folder))
)

/** The next largest file goes to the night with the least to do. */
function share(files) {
  const shares = Array.from({ length: nights }, () => ({ size: 0, files: [] }))
  const sizes = files.map((file) => ({ file, size: statSync(file).size }))
  for (const { file, size } of sizes.sort((one, other) => other.size - one.size)) {
    const least = shares.reduce((best, each) => (each.size < best.size ? each : best))
    least.size += size
    least.files.push(file)
  }
  return shares.map((each) => each.files)
}

/** The day of the week is that of Coordinated Universal Time. */
export function filesOf(night = Number(env.SUPERSEDE_NIGHT ?? new Date().getUTCDay())) {
  if (env.SUPERSEDE_FILES !== undefined) return env.SUPERSEDE_FILES.split(',')
  return share(mutated.filter((file) => !file.endsWith('.d.ts')))[night] ?? []
}

/** Mutants are not in the built action, so a test that starts it can notice none. */
export function quickTests() {
  return ['unit', 'scenarios'].flatMap((folder) => filesIn(`__tests__/${folder}`, '.test.ts'))
}
