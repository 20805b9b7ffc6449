import { expect, it } from '@jest/globals'
import { describe as sentence, ownTrouble } from '../../../src/model/trouble.js'

it('a trouble is told by what the request was for, by its status and by the message', () => {
  const own = ownTrouble(
    'odd',
    { operation: 'read run 101', permission: 'actions: read' },
    'no JSON'
  )
  expect(own).toEqual({
    kind: 'odd',
    operation: 'read run 101',
    permission: 'actions: read',
    status: undefined,
    message: 'no JSON',
    retryAfter: undefined
  })
  expect(sentence(own)).toBe('could not read run 101: no JSON')
  expect(sentence({ ...own, status: 502, message: 'Bad gateway' })).toBe(
    'could not read run 101: HTTP 502 Bad gateway'
  )
})
