import { styled } from '@mui/material/styles'
import { Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { CountSheet } from '../../../../shared/desk/counting.ts'
import { attempt } from '../../../api/attempt.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Chip } from '../../../components/Chip.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Pager } from '../../../components/Pager.tsx'
import { SaveCsvButton } from '../../../components/SaveCsvButton.tsx'
import { UnknownCodes } from '../../../components/UnknownCodes.tsx'
import { PartHead } from '../PartHead.tsx'
import { CountEntry } from './CountEntry.tsx'
import { CountLines } from './CountLines.tsx'
import { CountPaper } from './CountPaper.tsx'
import { FinishCount } from './FinishCount.tsx'
import { changeSheet, useCountLines } from './useCounting.ts'

const Body = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateRows: 'auto auto auto minmax(0, 1fr) auto',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 10,
  padding: '12px 14px',
})
const Facts = styled('p')({ display: 'flex', alignItems: 'center', gap: 8, flexWrap: 'wrap' })
const Quiet = styled('span')({ color: colour.muted })
const Scroll = styled('div')({
  overflow: 'auto',
  minHeight: 0,
  '&:focus-visible': { outlineOffset: -2 },
})
const Only = styled('label')({ ...type.label, display: 'inline-flex', gap: 6, marginLeft: 'auto' })

const PAGE_SIZE = 100

/** One sheet: what was counted, how it differs, and what can be done with it. */
export function CountSheetView({ sheet, picker }: { sheet: CountSheet; picker: ReactNode }) {
  const [from, setFrom] = useState(0)
  const [isDifferingOnly, setDifferingOnly] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const asked = { sheet: sheet.id, isDifferingOnly, from, count: PAGE_SIZE }
  const { data } = useCountLines(asked)
  const isOpen = sheet.finished === null
  return (
    <>
      <PartHead title="Count sheet" actions={<Actions sheet={sheet} onPrint={setPrinting} />}>
        {picker}
      </PartHead>
      <Body>
        <Facts>
          <b>
            {sheet.location.name} ({sheet.location.code})
          </b>
          <Quiet>
            begun <Moment at={sheet.begun} hasDay />
            {sheet.person !== '' && ` by ${sheet.person}`}
          </Quiet>
          <Chip>{sheet.lines.toLocaleString('en-GB')} counted</Chip>
          <Chip tone={sheet.differing > 0 ? 'warn' : 'good'}>
            {sheet.differing.toLocaleString('en-GB')} differ
          </Chip>
          <Chip tone="info">Nothing is written to the CRM</Chip>
          <Only>
            <input
              type="checkbox"
              checked={isDifferingOnly}
              onChange={({ target }) => {
                setDifferingOnly(target.checked)
                setFrom(0)
              }}
            />
            Differences only
          </Only>
        </Facts>
        {isOpen ? <CountEntry /> : <Quiet>This sheet is finished; it stays as it is.</Quiet>}
        <UnknownCodes
          codes={sheet.unknown}
          {...(isOpen && {
            onForget: (text: string) =>
              attempt(changeSheet((desk) => desk.counting.forgetUnknown({ text }))),
          })}
        />
        <Scroll data-far tabIndex={isOpen ? undefined : 0} role="region" aria-label="Lines">
          {data !== undefined && <CountLines lines={data.lines} isOpen={isOpen} />}
        </Scroll>
        <Pager from={from} size={PAGE_SIZE} total={data?.total ?? 0} onTurn={setFrom} />
      </Body>
      {isPrinting && <CountPaper sheet={sheet} onClose={() => setPrinting(false)} />}
    </>
  )
}

type ActionsProps = { sheet: CountSheet; onPrint: (isPrinting: boolean) => void }

function Actions({ sheet, onPrint }: ActionsProps) {
  const nothing = sheet.lines + sheet.unknown.length === 0 ? 'Nothing is counted yet.' : null
  return (
    <>
      <SaveCsvButton
        save={(desk) => desk.counting.exportCsv({ sheet: sheet.id })}
        reason={nothing}
      />
      <Button icon={<Printer size={14} />} reason={nothing} onClick={() => onPrint(true)}>
        Print
      </Button>
      {sheet.finished === null && <FinishCount sheet={sheet} />}
    </>
  )
}
