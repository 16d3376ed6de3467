import type { UnknownCode } from '../../../../shared/desk/counting.ts'
import type { ScanAnswer } from '../../../../shared/desk/stockScan.ts'
import { ask } from '../../../api/desk.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { beep } from '../../../components/beep.ts'

/** What was scanned on the stock screen: the last code, and those that no product has. */
export type Scans = {
  readonly last: { readonly text: string; readonly answer: ScanAnswer } | null
  readonly unknown: readonly UnknownCode[]
}

const scans = createStore<Scans>({ last: null, unknown: [] })

export const useScans = (): Scans => useStore(scans)

/** Looks up a scanned code; one that no product has is heard, and kept until it is put away. */
export async function noteScan(text: string): Promise<ScanAnswer> {
  const answer = await ask((desk) => desk.stock.scan({ text }))
  if (answer.kind !== 'found') beep()
  scans.update((now) => afterScan(now, text, answer))
  return answer
}

/** The scans after one more. */
export function afterScan({ unknown }: Scans, text: string, answer: ScanAnswer): Scans {
  const last = { text, answer }
  if (answer.kind !== 'unknown') return { last, unknown }
  const times = (unknown.find((code) => code.text === text)?.times ?? 0) + 1
  const others = unknown.filter((code) => code.text !== text)
  return { last, unknown: [{ text, times }, ...others].slice(0, MOST) }
}

const MOST = 200

/** Somebody has seen to a code. */
export const forgetScan = (text: string): void =>
  scans.update(({ last, unknown }) => ({
    last: last?.text === text ? null : last,
    unknown: unknown.filter((code) => code.text !== text),
  }))
