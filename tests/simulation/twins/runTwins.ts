import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Twin } from './twin.ts'

/** How a twin fared: what it was caught by, or null where it survived. */
export type TwinEnd = {
  readonly twin: Twin
  readonly schedules: number
  readonly caught: string | null
}

/** Runs each twin in a thread of its own until it is caught, two at a time. */
export async function runTwins(
  twins: readonly Twin[],
  limit: number,
  onEnd: (end: TwinEnd) => void,
): Promise<readonly TwinEnd[]> {
  const left = [...twins]
  const ends: TwinEnd[] = []
  const lane = async () => {
    for (let twin = left.shift(); twin !== undefined; twin = left.shift()) {
      const end = await runTwin(twin, limit)
      ends.push(end)
      onEnd(end)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return ends
}

function runTwin(twin: Twin, limit: number): Promise<TwinEnd> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { name: twin.name, limit },
    })
    worker.on('message', (end: Omit<TwinEnd, 'twin'>) => resolve({ twin, ...end }))
    worker.on('error', reject)
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`the thread of twin "${twin.name}" ended with ${code}`))
    })
  })
}
