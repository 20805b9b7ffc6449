/**
 * `unstarted`: only runs of which no job has begun, where no step can be cut short. `idle`: those in which no job is at work
 * now; a job that has ended does not matter, and one that still waits is skipped.
 */
export const forces = ['never', 'unstarted', 'idle', 'always'] as const

export type Force = (typeof forces)[number]
