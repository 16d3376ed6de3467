import { parentPort } from 'node:worker_threads'
import { runPiece } from './run/some.ts'
import { VARIANTS } from './variants/variants.ts'

// One core's part of `npm run simulate`: pieces come by message, what they came to goes back.
parentPort?.on(
  'message',
  ({ name, from, count }: { name: string; from: number; count: number }) => {
    const variant = VARIANTS.find((one) => one.name === name)
    if (variant === undefined) throw new Error(`there is no variant ${name}`)
    void runPiece({ variant, from, count }).then((end) => parentPort?.postMessage({ ...end, name }))
  },
)
