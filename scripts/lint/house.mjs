// The rules of docs/architecture.md as lint errors: a plugin for oxlint (ESLint's interface).
import { clock } from './clock.mjs'
import { colours } from './colours.mjs'
import { docLines } from './docLines.mjs'
import { doors } from './doors.mjs'
import { functionSize } from './functionSize.mjs'
import { noBarrels, oneWay } from './imports.mjs'

export default {
  meta: { name: 'house' },
  rules: {
    'one-way': oneWay,
    'no-barrels': noBarrels,
    doors,
    clock,
    colours,
    'doc-lines': docLines,
    'function-size': functionSize,
  },
}
