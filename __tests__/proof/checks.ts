// Every check of `npm run prove`, by its word on the command line.
import type { Check } from './check.js'

export const checks: Readonly<Record<string, () => Promise<Check>>> = {
  exhaustive: async () => (await import('./exhaustive/check.js')).exhaustive,
  laws: async () => (await import('./laws/check.js')).lawsByProperty,
  scheduler: async () => (await import('./interleavings/check.js')).schedulerCheck,
  isolation: async () => (await import('./interleavings/isolation.js')).isolationCheck,
  faults: async () => (await import('./faults/matrix.js')).faults,
  hostile: async () => (await import('./hostile/check.js')).hostile,
  chaos: async () => (await import('./interleavings/check.js')).chaos,
  mutation: async () => (await import('./mutation/check.js')).mutation
}
