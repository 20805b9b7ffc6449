// Which repository on which server? Named by the user, or by the git remote of the current folder.
import type { Environment } from '../model/environment.js'
import { UsageError, type Console } from './command.js'
import { readPlace } from './place.js'
import type { LiveSource } from './source.js'

const publicApi = 'https://api.github.com'

export function apiUrlIn(env: Environment): string {
  return env['GITHUB_API_URL'] ?? publicApi
}

/** Host of the pages that belong to the API: `api.github.com` → `github.com`, `ghes.example.com/api/v3` → `ghes.example.com`. */
function hostIn(env: Environment): string {
  const url = env['GITHUB_SERVER_URL'] ?? apiUrlIn(env)
  return URL.canParse(url) ? new URL(url).host.replace(/^api\./, '') : url
}

/** `owner/name`. Throws a UsageError: the token must not go to another server than the one that it is meant for. */
export function repositoryFor(
  { repository, host }: Pick<LiveSource, 'repository' | 'host'>,
  { env, remotes }: Pick<Console, 'env' | 'remotes'>
): string {
  const own = hostIn(env)
  if (host !== undefined && host !== own) {
    throw new UsageError([
      `The address is on ${host}, but requests go to ${own}. For GitHub Enterprise Server, set GITHUB_API_URL=https://${host}/api/v3.`
    ])
  }
  const found = repository ?? remoteRepository(remotes(), own)
  if (found !== undefined) return found
  throw new UsageError([
    `Which repository? This folder has no git remote on ${own}. Give --repo owner/name.`
  ])
}

/** The order in which the GitHub CLI looks for the repository that a clone belongs to. */
const preferred = ['upstream', 'github', 'origin']

/** Undefined where no remote is on this host. */
function remoteRepository(listed: string, host: string): string | undefined {
  const remotes = [...listed.matchAll(/^(\S+)\s+(\S+) \(fetch\)$/gm)].flatMap(
    ([, name = '', url = '']) => {
      const repository = repositoryAt(url, host)
      return repository === undefined ? [] : [{ name, repository }]
    }
  )
  const named = preferred.map((name) => remotes.find((remote) => remote.name === name))
  return [...named, ...remotes].find((remote) => remote !== undefined)?.repository
}

/** `git@github.com:octo/app.git`, `ssh://git@github.com/octo/app.git` and `https://github.com/octo/app`. */
function repositoryAt(url: string, host: string): string | undefined {
  const [, at, path] =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]*@)?([\w.-]+(?::\d+)?)[:/]\/?(.+?)\/?$/.exec(url) ??
    []
  if (at?.toLowerCase() !== host || path === undefined) return undefined
  const place = readPlace(path.replace(/\.git$/, ''))
  return place?.selection === undefined ? place?.repository : undefined
}
