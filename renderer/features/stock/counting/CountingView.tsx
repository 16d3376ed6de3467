import { useState } from 'react'
import { failureOf } from '../../../api/desk.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { PartHead } from '../PartHead.tsx'
import { BeginCount } from './BeginCount.tsx'
import { CountSheetView } from './CountSheetView.tsx'
import { SheetPicker } from './SheetPicker.tsx'
import { useSheets } from './useCounting.ts'

/** Counting: the sheet that is open, or one of the last ones to look at. */
export function CountingView() {
  const { data: sheets = [], error, isPending } = useSheets()
  const [chosen, setChosen] = useState<number | null>(null)
  const open = sheets.find(({ finished }) => finished === null)
  const shown = sheets.find(({ id }) => id === chosen) ?? open
  const picker = <SheetPicker sheets={sheets} shown={shown} onPick={(id) => setChosen(id)} />
  if (shown !== undefined) return <CountSheetView key={shown.id} sheet={shown} picker={picker} />
  return (
    <>
      <PartHead title="Count sheet">{picker}</PartHead>
      <ErrorAlert failure={error === null ? null : failureOf(error)} />
      {!isPending && <BeginCount />}
    </>
  )
}
