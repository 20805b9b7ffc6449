// A file that cannot be read or written: the cause, and what to do about it.
import { readFileSync } from 'node:fs'
import { InputError } from '../inputs/errors.js'

type Deed = 'read' | 'write'

/** By the name of the system's error. */
const causes: Readonly<Record<string, Readonly<Record<Deed, string>>>> = {
  ENOENT: {
    read: 'there is no such file. Check the name and the folder.',
    write: 'its folder does not exist. Make the folder, or name another one.'
  },
  EACCES: {
    read: 'this user may not read it. Change its permissions.',
    write: 'this user may not write there. Name another folder, or change the permissions.'
  },
  EISDIR: {
    read: 'it is a folder. Name a file.',
    write: 'it is a folder. Name a file in it.'
  },
  ENOTDIR: {
    read: 'a part of its path is a file, not a folder. Check the path.',
    write: 'a part of its path is a file, not a folder. Check the path.'
  },
  EROFS: {
    read: 'the disk cannot be read.',
    write: 'the disk is read-only. Name a folder on another one.'
  },
  ENOSPC: {
    read: 'the disk is full.',
    write: 'the disk is full. Free some space, or name a folder on another disk.'
  }
}

export function fileError(deed: Deed, path: string, error: unknown): InputError {
  const { code = '', message } = error as NodeJS.ErrnoException
  const cause = causes[code]?.[deed] ?? `${message}.`
  return new InputError(`Cannot ${deed} the file ${path}: ${cause}`, { cause: error })
}

/** What a reader calls it: `-` is the standard input. */
export function fileName(path: string): string {
  return path === '-' ? 'the standard input' : path
}

/** Throws an InputError. */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw fileError('read', path, error)
  }
}
