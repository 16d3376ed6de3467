import { describe, expect, test } from 'vitest'
import { type SwitchName, switchTable } from '../../sandbox/switchTable.ts'
import { moneySwitches } from './moneySwitches.ts'
import { otherSwitches } from './otherSwitches.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const harness = sandboxForFile()
const { control } = harness

// A switch without a proof does not compile.
const proofs: Record<SwitchName, () => Promise<void>> = {
  ...moneySwitches(harness),
  ...otherSwitches(harness),
}

describe('each switch', () => {
  test.each(Object.keys(switchTable) as SwitchName[])('%s', async (name) => {
    expect(proofs).toHaveProperty([name])
    await proofs[name]()
  })
})

test('a switch, value or shape that does not exist is refused, and nothing is changed', async () => {
  const before = await control().switches()
  for (const changes of [
    { noSuch: 'on' },
    { fence: 'maybe' },
    { ordersLagMs: -1 },
    { ordersLagMs: 'soon' },
    { only: 7 },
    { only: ['telepathy'] },
    { lines: 'separate', fence: 'maybe' },
    { __proto__: null, constructor: 'x' },
  ]) {
    await expect(control().setSwitches(changes as never)).rejects.toThrow('400')
  }
  expect(await control().switches()).toEqual(before)
})
