import { styled } from '@mui/material/styles'
import { ScanBarcode } from 'lucide-react'
import type { ScanAnswer } from '../../../../shared/desk/stockScan.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { UnknownCodes } from '../../../components/UnknownCodes.tsx'
import { useStockList } from '../state/list.ts'
import { forgetScan, type Scans, useScans } from './scans.ts'

const Strip = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 12,
  padding: '6px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Last = styled('p')({
  ...type.strong,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  '& svg': { flex: 'none', color: colour.muted },
  // It is there before it says something, and takes no room.
  '&:empty': { marginRight: -12 },
})

/** The last scan in words, and the codes that no product has. */
export function ScanStrip() {
  const { last: scanned, unknown } = useScans()
  // Once something else is looked for it is no longer told.
  const isLooked = useStockList(({ text }) => scanned?.text === text)
  const last = isLooked ? scanned : null
  if (last === null && unknown.length === 0) return null
  return (
    <Strip data-far>
      <Last aria-live="polite">{last !== null && <LastScan {...last} />}</Last>
      <UnknownCodes codes={unknown} onForget={forgetScan} />
    </Strip>
  )
}

function LastScan({ text, answer }: NonNullable<Scans['last']>) {
  return (
    <>
      <ScanBarcode size={15} />
      <Said text={text} answer={answer} />
    </>
  )
}

function Said({ text, answer }: { text: string; answer: ScanAnswer }) {
  switch (answer.kind) {
    case 'unknown':
      return <>No product has the code {text}.</>
    case 'several':
      return <>{`${text} stands for ${answer.codes.join(' and ')}.`}</>
    case 'found': {
      const { code, name, isCase, caseSize } = answer
      return (
        <>
          {code} {name}
          {isCase && (
            <Chip tone="accent">{caseSize === null ? 'case' : `case of ${caseSize}`}</Chip>
          )}
        </>
      )
    }
  }
}
