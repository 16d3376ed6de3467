import { FILE_LIMITS } from '../../../../shared/domain/fileLimits.ts'
import { DeskError } from '../../../api/desk.ts'
import { withinLimit } from '../../../components/withinLimit.ts'

/** The text of a file of whatever program: UTF-8, UTF-16 with its mark, or what Windows writes otherwise. */
export async function readText(file: Blob): Promise<string> {
  withinLimit(file, FILE_LIMITS.people)
  const text = decoded(await file.arrayBuffer())
  if (text.includes('\0')) throw new DeskError({ kind: 'invalid', message: NO_TEXT, fields: {} })
  return text
}

function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A workbook, a picture: what stands in it is nobody's name. */
const NO_TEXT =
  'This file is no text. Save it from your spreadsheet as CSV, and choose that file. Nothing was imported.'
