// Builds all readers for one repository. Two connections share nothing.
import { createLimiter } from '../usage/rate-limit.js'
import { createMeter, type Meter } from '../usage/meter.js'
import { createWaitBudget } from '../usage/wait-budget.js'
import type { Ports } from '../ports.js'
import type { Clock } from '../usage/clock.js'
import { createClient } from './client.js'
import type { ClientOptions, RepositoryName } from './client-options.js'
import { createGroupReader } from './groups.js'
import { createRead } from './reading.js'
import { createRepositoryReader, type RepositoryReader } from './repositories.js'
import { createRunReader, type WorkflowFile } from './runs.js'
import { createSubjectReader } from './subjects.js'
import { createTimeLimit } from './time-limit.js'

export interface ConnectionOptions
  extends Omit<ClientOptions, 'meter' | 'waitBudget' | 'timeLimit'>, WorkflowFile {
  /** `owner/name`. */
  readonly repository: string
  readonly clock: Clock
}

export interface Connection {
  /** Readers only. To cancel, create a canceller from `access`; this file must not import it. */
  readonly ports: Ports
  readonly access: Access
  readonly repositories: RepositoryReader
  readonly meter: Meter
}

/** Everything needed to create a canceller for this repository. */
export interface Access {
  readonly options: ClientOptions
  readonly name: RepositoryName
}

export function connect(options: ConnectionOptions): Connection {
  const { clock, log } = options
  const meter = createMeter(clock)
  const waitBudget = createWaitBudget(clock)
  const clientOptions = { ...options, meter, waitBudget, timeLimit: createTimeLimit(clock) }
  const [owner = '', repo = ''] = options.repository.split('/')
  const name = { owner, repo }
  const client = createClient(clientOptions)
  const read = createRead({ clock, waitBudget, meter })
  return {
    ports: {
      runs: createRunReader(client, read, name, options),
      subjects: createSubjectReader(client, read, name),
      groups: createGroupReader(client, read, name),
      canceller: undefined,
      limiter: createLimiter(clock, meter),
      waitBudget,
      meter,
      clock,
      log
    },
    repositories: createRepositoryReader(client, read, name),
    access: { options: clientOptions, name },
    meter
  }
}
