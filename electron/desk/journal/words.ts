import { resultCodeOf } from '../../database.ts'

/** `SQLITE_FULL`. */
const FULL = 13

const WHY: Readonly<Record<number, string>> = {
  5: 'another program holds its journal',
  8: 'its journal cannot be written to',
  10: 'the disk failed',
  11: 'its journal is damaged',
  [FULL]: 'the disk is full',
  26: 'its journal is damaged',
}

/** Why an intent could not be written, so that nothing was sent. */
export function notWritten(error: unknown): string {
  const why = WHY[codeOf(error)] ?? 'its journal could not be written'
  return `Nothing was sent: ${why}. Orders and payments wait until that is mended.`
}

/** Why what a person said or chose could not be written down, and what to do about it. */
export function notKept(error: unknown): string {
  const { why, first } = reasonOf(error)
  return `Nothing was written down: ${why}. ${first}, then do it again; what you typed is kept.`
}

/** The same of many people, some of whom were written down before. */
export function notAllKept(kept: number, error: unknown): string {
  const { why, first } = reasonOf(error)
  return `${kept} of them are in, the others are not: ${why}. ${first}, then do it again; nobody is taken twice.`
}

function reasonOf(error: unknown): { why: string; first: string } {
  const code = codeOf(error)
  const why = WHY[code] ?? 'it could not be written to this computer’s disk'
  return { why, first: code === FULL ? 'Free some space on this computer' : 'Have that mended' }
}

/** SQLite's code without its details; a full disk of the system's own words is the same. */
function codeOf(error: unknown): number {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  return isFull ? FULL : resultCodeOf(error) & 0xff
}

/** Said while the fate of one like it is open. */
export const ALREADY_OPEN =
  'One like this may still arrive in the CRM. Nothing was sent; settle that one first.'

/** Said when what was to be sent again has been found meanwhile, or was sent again already. */
export const NOT_ABSENT =
  'Nothing was sent: this order was settled meanwhile. Look under Unsettled and Placed here.'

/** Said by a journal that was found damaged and could not be put together again. */
export const NOT_MENDED =
  'Nothing was sent: its journal is damaged, and a new one could not be made. Orders and payments wait until that is mended.'

/** For so long a customer's orders are looked through first. */
export const LOOK_FIRST_DAYS = 30

const LOOKED_THROUGH = `Whatever was under way is looked up again, and for ${LOOK_FIRST_DAYS} days a customer’s orders in the CRM are looked through before another is placed.`

/** Told to staff when the journal was damaged and put together again. */
export function mended(aside: string, kept: number, lost: number | null): string {
  const rest =
    lost === null ? 'How many could not be read is not known' : `${lost} could not be read`
  return `This computer’s journal of orders and payments was damaged. It is kept as ${aside}; of what stood in it ${kept} could be read. ${rest}. ${LOOKED_THROUGH}`
}

/** Told to staff when the journal is not the last one that was here. */
export const olderCopy = (last: string): string =>
  `This computer’s journal of orders and payments was put back or moved. What was sent after ${last} may be missing in it. ${LOOKED_THROUGH}`

/** Told to staff when there was a journal, and nothing is in it. */
export const JOURNAL_GONE = `This computer’s journal of orders and payments is empty, and was not. ${LOOKED_THROUGH}`
