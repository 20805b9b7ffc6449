import { expect, it } from '@jest/globals'
import { asIs } from '../../../src/model/quote.js'
import { hostileTexts } from '../../support/hostile.js'

it.each(Object.entries(hostileTexts))('asIs changes nothing of %s', (_family, text) => {
  expect(asIs(text)).toBe(text)
})
