import type { World } from './github/repository.js'

/** The answer of this world for a path of its repository octo/app. */
export async function answerOf<Body>(world: World, path: string): Promise<Body> {
  const { body } = await world.handle({
    method: 'GET',
    path: `/repos/octo/app${path}`,
    headers: { authorization: 'token test-token' }
  })
  return JSON.parse(body) as Body
}
