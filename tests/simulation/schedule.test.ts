import { describe, expect, test } from 'vitest'
import { createMemoryDisk, type Transaction } from './disk/disk.ts'
import { runNaive } from './naive/naive.ts'
import { runSchedule } from './run/schedule.ts'
import { VARIANTS } from './variants/variants.ts'

const named = (name: string) => {
  const variant = VARIANTS.find((one) => one.name === name)
  if (variant === undefined) throw new Error(`there is no variant ${name}`)
  return variant
}

async function traceOf(name: string, seed: number): Promise<readonly string[]> {
  const lines: string[] = []
  await runSchedule(named(name), seed, { onTrace: (line) => lines.push(line) })
  return lines
}

describe('a schedule', () => {
  test('is the same whenever it is run, to the last step', async () => {
    const first = await traceOf('everything', 22)
    expect(first.length).toBeGreaterThan(50)
    expect(await traceOf('everything', 22)).toEqual(first)
    expect(await traceOf('everything', 23)).not.toEqual(first)
  })

  test('dies in the middle of its money work, and goes on', async () => {
    const traces = await Promise.all([1, 2, 3, 4].map((seed) => traceOf('crashes', seed)))
    const all = traces.flat()
    expect(all.some((line) => line.includes('the desk is killed'))).toBe(true)
    expect(all.some((line) => line.includes('the desk is started again'))).toBe(true)
  })

  test('goes on after an older copy of its journal was put back, and looks first', async () => {
    const seeds = [1, 2, 3, 4, 5, 6]
    const all = (await Promise.all(seeds.map((seed) => traceOf('restored backups', seed)))).flat()
    expect(all.some((line) => line.includes('the journal is put back to'))).toBe(true)
    expect(all.some((line) => line.includes('desk: This computer’s journal may lack'))).toBe(true)
  })

  test('has a second desk on the folder, which only reads unless the first has died', async () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    const all = (await Promise.all(seeds.map((seed) => traceOf('two desks', seed)))).flat()
    expect(all.some((line) => line.includes('a second desk is started; it only reads'))).toBe(true)
    expect(all.some((line) => line.includes('it does the money work'))).toBe(true)
    expect(all.some((line) => line.includes('desk: Another window of this desk'))).toBe(true)
  })

  test('goes on with calls that came back: places their orders, and takes what is to be paid', async () => {
    const seeds = [4, 6, 8, 12, 14]
    const traces = await Promise.all(seeds.map((seed) => traceOf('calls come back', seed)))
    const all = traces.flat()
    expect(
      all.filter((line) => /goes on with \w+, which came back with \d/.test(line)).length,
    ).toBeGreaterThan(8)
    expect(all.some((line) => line.includes('prices are changed'))).toBe(true)
    expect(all.some((line) => line.includes('kept last of the calls is lost'))).toBe(true)
    const isCarriedOn = (said: RegExp, sent: RegExp) =>
      traces.some((lines) => {
        const token = lines.flatMap((line) => said.exec(line)?.[1] ?? [])[0] ?? 'none'
        const from = lines.findIndex((line) => said.test(line))
        return lines.slice(from).some((line) => line.includes(token) && sent.test(line))
      })
    expect(isCarriedOn(/goes on with (\w+), which came back with/, /→ addOrder/)).toBe(true)
    expect(isCarriedOn(/goes on with (\w+), which came back on/, /presses Take/)).toBe(true)
  })

  test('takes an order in parts, and never more than is open', async () => {
    const seeds = [1, 2, 3, 4, 5, 6]
    const all = (await Promise.all(seeds.map((seed) => traceOf('split payments', seed)))).flat()
    const sent = all.filter((line) => line.includes('→ addTransaction'))
    expect(sent.length).toBeGreaterThan(2 * seeds.length)
    expect(all.some((line) => line.includes('is open on this order. Nothing was taken'))).toBe(true)
  })

  test('doubles orders under the naive client, and none under the desk', async () => {
    const seeds = Array.from({ length: 30 }, (_, index) => index + 1)
    const naive = await Promise.all(seeds.map((seed) => runNaive(named('lossy line'), seed)))
    expect(naive.flat()).toContain('doubled')
    for (const seed of seeds) {
      const { fates, broken } = await runSchedule(named('lossy line'), seed)
      expect(broken).toEqual([])
      expect(fates).not.toContain('doubled')
    }
  })
})

describe('the disk', () => {
  const transaction: Transaction = {
    head: { writes: 1, lookFirst: null },
    rows: [],
    steps: [],
    learned: [['a', 1]],
  }

  test('keeps what was synced, and may lose what was not', () => {
    const kept = [0, 0.99].map((chance) => {
      const disk = createMemoryDisk()
      const handle = disk.open()
      handle?.append(transaction)
      handle?.sync()
      handle?.append(transaction)
      disk.crash(() => chance)
      return disk.read().length
    })
    expect(kept).toEqual([1, 2])
  })

  test.each([true, false])('knows an older copy from the last one, same file: %s', (isSameFile) => {
    const disk = createMemoryDisk()
    const handle = disk.open()
    handle?.begin()
    handle?.append(transaction)
    handle?.sync()
    handle?.mark(1)
    expect(() => disk.restore([], isSameFile)).toThrow('a desk runs on it')
    handle?.release()
    expect(disk.isLast()).toBe(true)
    disk.restore([], isSameFile)
    expect(disk.isLast()).toBe(false)
    disk.restore([transaction], isSameFile)
    expect(disk.isLast()).toBe(isSameFile)
  })

  test('takes nothing from a desk that has died, and is free for the next', () => {
    const disk = createMemoryDisk()
    const dead = disk.open()
    expect(disk.open()).toBeNull()
    disk.crash(() => 0)
    expect(disk.open()).not.toBeNull()
    dead?.append(transaction)
    dead?.sync()
    expect(disk.read()).toEqual([])
  })
})
