// The tests as one project: Stryker knows no others.
import { base } from '../../jest.config.js'

export default base
