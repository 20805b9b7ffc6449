/**
 * Which runs may be force-cancelled.
 * - `unstarted`: runs in which no job has begun, so that no step is interrupted.
 * - `idle`: runs in which no job is working now. Jobs that have ended do not matter; jobs that still wait will be skipped.
 */
export const forces = ['never', 'unstarted', 'idle', 'always'] as const

export type Force = (typeof forces)[number]
