import { expect, test } from 'vitest'
import { crashCall } from '../../../crash/calls/crashCall.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'

const sandbox = sandboxOfFile({ isKept: true })

// Ten of the points of `npm run crash:calls`.
test('a desk killed while a call is typed loses nothing of it', async () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    expect(await crashCall(sandbox, seed), `seed ${seed}`).toEqual([])
  }
}, 120_000)
