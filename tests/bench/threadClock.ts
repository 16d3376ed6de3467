import { WASI } from 'node:wasi'

// `process.threadCpuUsage()` moves on with the ticks of the system, milliseconds apart. The same
// clock is told to the nanosecond through WASI, which needs a program's memory to write it into.

/** A program that has nothing but one page of memory. */
const PROGRAM = Buffer.from('0061736d010000000503010001070a01066d656d6f72790200', 'hex')
const THREAD_CPU = 3

const wasi = new WASI({ version: 'preview1' })
const program = new WebAssembly.Instance(new WebAssembly.Module(PROGRAM))
wasi.initialize(program)
const { clock_time_get: readClock } = wasi.wasiImport as {
  clock_time_get: (clock: number, precision: bigint, into: number) => number
}
const memory = program.exports.memory as { readonly buffer: ArrayBuffer }
const told = new DataView(memory.buffer)

/** Milliseconds that this thread has worked so far, whatever else the computer did meanwhile. */
export function threadMs(): number {
  readClock(THREAD_CPU, 1n, 0)
  return Number(told.getBigUint64(0, true)) / 1e6
}
