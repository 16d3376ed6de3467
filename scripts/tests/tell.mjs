import { stripVTControlCharacters } from 'node:util'
import { say } from '../setup/say.mjs'

const LINES_A_FAILURE = 40
// What breaks one thing often breaks a hundred; ten tell enough.
const FAILURES_IN_FULL = 10

function indented(message) {
  const lines = stripVTControlCharacters(message).trim().split('\n')
  const cut = lines.length > LINES_A_FAILURE ? ['…', ...lines.slice(-LINES_A_FAILURE)] : lines
  return cut.map((line) => `      ${line}`).join('\n')
}

/** Prints what a runner found: its count and time, and each failure with what it said. */
export function tell({ passed, failures, seconds }) {
  const time = seconds === undefined ? '' : ` in ${seconds} s`
  say(`  ${passed} passed, ${failures.length} failed${time}`)
  for (const [index, { name, message }] of failures.entries()) {
    say(`    ✗ ${name}`)
    if (message.trim() && index < FAILURES_IN_FULL) say(indented(message))
  }
}
