import { LONGEST_SEALED, SEALED_CALL } from '../../../../shared/domain/sealedCall.ts'
import { DeskError } from '../../../api/desk.ts'

/** The sealed call in a file. Whatever else somebody sent is not read any further than its beginning. */
export async function readSealed(file: Blob): Promise<string> {
  const head = await file.slice(0, SEALED_CALL.length).text()
  if (head !== SEALED_CALL || file.size > LONGEST_SEALED) {
    throw new DeskError({ kind: 'invalid', message: NO_SEALED_CALL, fields: {} })
  }
  return file.text()
}

const NO_SEALED_CALL = 'This file is no sealed call. Ask your colleague for it again.'
