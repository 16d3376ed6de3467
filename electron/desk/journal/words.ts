const WHY: Readonly<Record<number, string>> = {
  5: 'another program holds its journal',
  8: 'its journal cannot be written to',
  10: 'the disk failed',
  11: 'its journal is damaged',
  13: 'the disk is full',
  26: 'its journal is damaged',
}

/** Why an intent could not be written, so that nothing was sent. */
export function notWritten(error: unknown): string {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  const why = WHY[code] ?? 'its journal could not be written'
  return `Nothing was sent: ${why}. Orders and payments wait until that is mended.`
}

/** Said while the fate of one like it is open. */
export const ALREADY_OPEN =
  'One like this may still arrive in the CRM. Nothing was sent; settle that one first.'

/** Said when what was to be sent again has been found meanwhile, or was sent again already. */
export const NOT_ABSENT =
  'Nothing was sent: this order was settled meanwhile. Look under Unsettled and Placed here.'
