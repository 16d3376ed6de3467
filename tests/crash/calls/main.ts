// npm run crash:calls -- [--points N] [--seed S]: a desk killed at so many points of a typed call.
import { parseArgs } from 'node:util'
import { startSandbox } from '../../sandbox/startSandbox.ts'
import { crashCall } from './crashCall.ts'

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const say = (text: string) => process.stdout.write(`${text}\n`)
const [points, first] = [Number(values.points), Number(values.seed)]
const sandbox = await startSandbox()
const began = performance.now()
let broken = 0
for (let seed = first; seed < first + points; seed += 1) {
  const problems = await crashCall(sandbox, seed)
  for (const words of problems) say(`✗ seed ${seed}: ${words}`)
  broken += problems.length === 0 ? 0 : 1
  if ((seed - first + 1) % 20 === 0) say(`${seed - first + 1} of ${points}`)
}
await sandbox.stop()
const seconds = Math.round((performance.now() - began) / 1000)
say(`${points} points in ${seconds} s; at ${broken} of them something was lost or is otherwise.`)
process.exitCode = broken === 0 ? 0 : 1
