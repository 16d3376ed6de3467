import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import type { CountLine, CountSheet } from '../../../../shared/desk/counting.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
import { PrintDialog } from '../../../components/PrintDialog.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { UnknownCodes } from '../../../components/UnknownCodes.tsx'
import { CountLines } from './CountLines.tsx'

const Paper = styled('article')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 12,
  padding: '16px 22px',
  '@media print': { display: 'block', padding: 0, '& > * + *': { marginTop: 12 } },
})
const Title = styled('h2')({ ...type.title, overflowWrap: 'anywhere' })
const Signed = styled('p')({
  display: 'none',
  '@media print': { display: 'block', paddingTop: 20 },
})

const AT_ONCE = 500

// On a shelf list and on paper one looks for a code, not for what was counted last.
const byCode = (one: CountLine, other: CountLine) =>
  one.code.localeCompare(other.code, 'en-GB', { numeric: true })

async function allLines(sheet: number): Promise<CountLine[]> {
  const all: CountLine[] = []
  for (;;) {
    const asked = { sheet, isDifferingOnly: false, from: all.length, count: AT_ONCE }
    const { lines, total } = await ask((desk) => desk.counting.lines(asked))
    all.push(...lines)
    if (lines.length === 0 || all.length >= total) return all.toSorted(byCode)
  }
}

type CountPaperProps = { sheet: CountSheet; onClose: () => void }

/** The whole sheet as it comes out on A4. */
export function CountPaper({ sheet, onClose }: CountPaperProps) {
  const { data, error } = useQuery({
    queryKey: keys.countLines({ sheet: sheet.id, onPaper: sheet.lines }),
    queryFn: () => allLines(sheet.id),
  })
  const { location, person, begun, lines, differing } = sheet
  return (
    <PrintDialog
      title="Print the count sheet"
      way="back to the count"
      width={860}
      said="A4, as many pages as it needs."
      action="Print"
      reason={data === undefined ? 'The lines are being read.' : null}
      error={error}
      onClose={onClose}
    >
      <Paper data-print>
        <Title>
          Count at {location.name} ({location.code})
        </Title>
        <p>
          Begun <Moment at={begun} hasDay />
          {person !== '' && ` by ${person}`} · {lines.toLocaleString('en-GB')} products counted,{' '}
          {differing.toLocaleString('en-GB')} differ. Nothing of this was written to the CRM.
        </p>
        {data === undefined ? (
          <Skeleton height={240} />
        ) : (
          <CountLines lines={data} isOpen={false} />
        )}
        <UnknownCodes codes={sheet.unknown} />
        <Signed>Counted by ____________________ Checked by ____________________</Signed>
      </Paper>
    </PrintDialog>
  )
}
