import { openRecord, useOpenRecord } from './openRecord.ts'
import { RecordDialog } from './RecordDialog.tsx'

/** The record of an order that was asked for by its number, on any screen. */
export function RecordAsked() {
  const id = useOpenRecord()
  return id === null ? null : <RecordDialog id={id} onClose={() => openRecord(null)} />
}
