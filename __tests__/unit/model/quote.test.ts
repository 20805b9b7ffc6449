import { expect, it } from '@jest/globals'
import { verbatim } from '../../../src/model/quote.js'
import { hostileTexts } from '../../support/hostile.js'

it.each(Object.entries(hostileTexts))('verbatim changes nothing in %s', (_family, text) => {
  expect(verbatim(text)).toBe(text)
})
