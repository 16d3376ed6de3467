import { styled } from '@mui/material/styles'
import { type KeyboardEvent, useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { WhatIf, WhatIfCase, WhatIfKind } from '../../../../shared/desk/whatIf.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Money } from '../../../components/Money.tsx'
import { WhatIfCell } from './WhatIfCell.tsx'
import { differenceWords } from './whatIfWords.ts'

/** Long baskets scroll under the names of the cases. */
const Scroll = styled('div')({
  overflow: 'auto',
  minWidth: 0,
  maxHeight: 'max(240px, calc(100vh - 320px))',
})
const Table = styled('table')({
  borderCollapse: 'separate',
  borderSpacing: 0,
  width: '100%',
  '& th, & td': {
    padding: '6px 12px',
    textAlign: 'right',
    verticalAlign: 'top',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': {
    ...type.label,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    minWidth: 112,
    color: colour.muted,
    backgroundColor: colour.surface,
  },
  '& th:first-of-type': {
    ...type.body,
    position: 'sticky',
    left: 0,
    textAlign: 'left',
    width: '26%',
    minWidth: 170,
    maxWidth: 300,
    overflowWrap: 'anywhere',
    backgroundColor: colour.surface,
  },
  '& thead th:first-of-type': { ...type.label, zIndex: 2 },
  '& tfoot button': { marginTop: 4 },
  '& tfoot tr:last-of-type > *': { borderBottom: 0, paddingTop: 10 },
  '& b': type.strong,
})
const Total = styled('tr')({ '& > *': { ...type.strong, fontSize: 15 } })
/** Below the code; two lines are enough to know it by, the whole name shows itself on hover. */
const ProductName = styled('span')({
  color: colour.muted,
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
})
const Note = styled('p')({ ...type.caption, color: colour.muted })

type WhatIfTableProps = {
  call: CallView
  whatIf: WhatIf
  kind: WhatIfKind
  isBusy: boolean
  onTake: (one: WhatIfCase) => void
}

/** Lines down, cases across, and what each comes to; one button a case takes it. */
export function WhatIfTable({ call, whatIf, kind, isBusy, onTake }: WhatIfTableProps) {
  const { now, currency } = whatIf
  const cases = whatIf.cases.filter((one) => one.kind === kind)
  const all = [now, ...cases]
  const table = useRef<HTMLTableElement>(null)
  const nameOf = (lineId: string) => call.lines.find((line) => line.lineId === lineId)
  const notes = [...new Set(cases.flatMap(({ note, take }) => [note, whyNot(take)]))].filter(
    Boolean,
  )

  const handleKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    const buttons = [...(table.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    if (by === undefined || at < 0) return
    event.preventDefault()
    buttons[at + by]?.focus()
  }
  const sums = (title: string, figure: 'net' | 'vat' | 'total') => (
    <>
      <th scope="row">{title}</th>
      {all.map((one, at) => (
        <td key={cases[at - 1]?.id ?? 'now'}>
          <Money minor={one[figure]} currency={currency} isEstimate />
        </td>
      ))}
    </>
  )
  return (
    <>
      <Scroll>
        <Table ref={table} aria-label="What if" onKeyDown={handleKeyDown}>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Now</th>
              {cases.map(({ id, title }) => (
                <th scope="col" key={id}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {now.lines.map((line, at) => (
              <tr key={line.lineId}>
                <th scope="row">
                  <b>{nameOf(line.lineId)?.code}</b>{' '}
                  <ProductName title={nameOf(line.lineId)?.name}>
                    {nameOf(line.lineId)?.name}
                  </ProductName>
                </th>
                <WhatIfCell
                  line={line}
                  words={inUnits(line.quantity, line.unit)}
                  currency={currency}
                />
                {cases.map(({ id, lines }) => (
                  <WhatIfCell key={id} line={lines[at]} kind={kind} currency={currency} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>{sums('Net', 'net')}</tr>
            <tr>{sums('VAT', 'vat')}</tr>
            <Total>{sums('Total', 'total')}</Total>
            <tr>
              <th scope="row">Against now</th>
              <td />
              {cases.map((one) => (
                <td key={one.id}>
                  <p>{differenceWords(now.total, one.total, currency)}</p>
                  <Button
                    size="small"
                    name={`Take ${one.title}`}
                    reason={isBusy ? 'The lines are being changed.' : whyNot(one.take) || null}
                    onClick={() => onTake(one)}
                  >
                    Take it
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </Table>
      </Scroll>
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
    </>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }

const whyNot = (take: WhatIfCase['take']): string => (take.kind === 'none' ? take.reason : '')
