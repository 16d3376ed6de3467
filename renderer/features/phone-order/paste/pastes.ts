import { type KnownCodes, parseLine } from '../../../../shared/domain/lineEntry.ts'
import { readPasted } from '../../../../shared/domain/paste/readPasted.ts'
import { askCall } from '../../../api/calls.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { tellEntry } from '../product-box/entries.ts'
import { closeDialog, openDialog, updateCallUi } from '../state/callUi.ts'
import {
  DRAWN_AT_ONCE,
  linesLeft,
  linesToAdd,
  newPaste,
  openRows,
  type Paste,
  type PasteRow,
  withRow,
} from './paste.ts'

/** What was pasted into each call and is not in its basket yet. */
const pastes = createStore<ReadonlyMap<string, Paste>>(new Map())

export const usePaste = (callId: string): Paste | null =>
  useStore(pastes, (all) => all.get(callId) ?? null)

export const forgetPaste = (callId: string): void =>
  pastes.update((all) => new Map([...all].filter(([id]) => id !== callId)))

const change = (callId: string, how: (paste: Paste) => Paste): void =>
  pastes.update((all) => {
    const paste = all.get(callId)
    return paste === undefined ? all : new Map(all).set(callId, how(paste))
  })

/** Takes what was pasted, shows it, and looks its lines up part by part. */
export function takePasted(callId: string, text: string, known: KnownCodes): void {
  const paste = newPaste(readPasted(text, known))
  pastes.update((all) => new Map(all).set(callId, paste))
  updateCallUi(callId, { toPaste: '' })
  openDialog(callId, { kind: 'paste' })
  void lookUp(callId, paste.rows)
}

/** Closes the preview; what was pasted is let go. */
export function dropPaste(callId: string): void {
  forgetPaste(callId)
  updateCallUi(callId, { toPaste: '' })
  closeDialog(callId)
}

export const changeRow = (callId: string, number: number, part: Partial<PasteRow>): void =>
  change(callId, (paste) => withRow(paste, number, part))

export const changePaste = (
  callId: string,
  part: Partial<Pick<Paste, 'prices' | 'reason'>>,
): void => change(callId, (paste) => ({ ...paste, ...part }))

/** Reads a line that a person typed anew, and looks it up. */
export function mendRow(callId: string, row: PasteRow, text: string, known: KnownCodes): void {
  const line = parseLine(text, known)
  const sought = line.words === '' ? [] : [line.words]
  const mended = {
    ...row,
    text,
    line,
    sought,
    match: null,
    picked: '',
    isMended: true,
    draft: null,
  }
  changeRow(callId, row.number, mended)
  void lookUp(callId, [mended])
}

/** Looks lines up, a few at a time, so that neither the window nor another search waits for all. */
async function lookUp(callId: string, rows: readonly PasteRow[]): Promise<void> {
  try {
    for (const part of partsOf(rows)) {
      const input = { callId, lines: part.map(({ sought }) => [...sought]) }
      const matches = await ask((desk) => desk.stock.match(input))
      const found = new Map(part.map(({ sought }, at) => [sought, matches[at] ?? null]))
      // A line that was typed anew meanwhile is looked up by itself.
      change(callId, (paste) => ({
        ...paste,
        rows: paste.rows.map((row) => {
          const match = found.get(row.sought)
          return match === undefined ? row : { ...row, match }
        }),
      }))
      if (!pastes.get().has(callId)) return
    }
  } catch (thrown) {
    change(callId, (paste) => ({ ...paste, failure: failureOf(thrown) }))
  }
}

/**
 * Puts into the basket what is settled, in its order; what is not waits there for a person. Lines
 * that are in are let go one part after another, so that none goes in twice where one part fails.
 */
export async function addPasted(callId: string, paste: Paste, known: KnownCodes): Promise<void> {
  // Somebody may have closed the preview meanwhile.
  const isOpen = () => pastes.get().has(callId)
  for (const part of partsOf(linesToAdd(paste))) {
    if (!isOpen()) return
    await askCall((desk) => desk.basket.addAll({ callId, lines: part.map(({ line }) => line) }))
    letGo(callId, part)
  }
  for (const rows of partsOf(openRows(paste))) {
    if (!isOpen()) return
    tellEntry(callId, { kind: 'leftOver', lines: linesLeft({ ...paste, rows }, known) })
    letGo(callId, rows)
    await new Promise((next) => setTimeout(next))
  }
  dropPaste(callId)
}

function letGo(callId: string, lines: readonly { readonly number: number }[]): void {
  const gone = new Set(lines.map(({ number }) => number))
  change(callId, (now) => ({ ...now, rows: now.rows.filter(({ number }) => !gone.has(number)) }))
}

/** As many at once as are drawn in one go. */
const partsOf = <T>(all: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(all.length / DRAWN_AT_ONCE) }, (_, at) =>
    all.slice(at * DRAWN_AT_ONCE, (at + 1) * DRAWN_AT_ONCE),
  )
