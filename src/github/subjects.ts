// Reads the subjects of runs: pull requests, branches, tags; and the name of the default branch.
import type { Branch, SubjectReader } from '../ports.js'
import type { Sha } from '../model/model.js'
import type { Client } from './client.js'
import { createPullReader } from './pulls.js'
import type { Read } from './reading.js'
import { createRefReader } from './refs.js'
import type { RepositoryName } from './client-options.js'
import { isRecord, toText } from './translate.js'
import { notAsMissing } from './trouble.js'

export function createSubjectReader(
  client: Client,
  read: Read,
  name: RepositoryName
): SubjectReader {
  return {
    ...createPullReader(client, read, name),
    branch: (branch) =>
      read({
        operation: `read branch ${JSON.stringify(branch)}`,
        permission: 'contents: read',
        send: () => client.get('GET /repos/{owner}/{repo}/branches/{branch}', { ...name, branch }),
        understand: ({ data }) => toBranch(data, branch)
      }),
    defaultBranch: async () => {
      const reading = await read({
        operation: 'read the name of the default branch',
        permission: 'contents: read',
        send: () => client.get('GET /repos/{owner}/{repo}', { ...name }),
        understand: ({ data }) => (isRecord(data) ? toText(data['default_branch']) : undefined)
      })
      // The repository exists, since this step runs in it: a 404 cannot be true.
      return notAsMissing(reading)
    },
    ...createRefReader(client, read, name)
  }
}

/** Undefined also for a renamed branch: GitHub answers with the branch of the new name, which is another branch. */
function toBranch(json: unknown, name: string): Branch | undefined {
  if (!isRecord(json) || !isRecord(json['commit']) || json['name'] !== name) return undefined
  const sha = toText(json['commit']['sha'])
  const isProtected = json['protected']
  if (sha === undefined || typeof isProtected !== 'boolean') return undefined
  return { sha: sha as Sha, protected: isProtected }
}
