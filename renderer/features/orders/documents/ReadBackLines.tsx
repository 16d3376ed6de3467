import { styled } from '@mui/material/styles'
import type { OrderDocument } from '../../../../shared/desk/documents.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { spell } from '../../../../shared/domain/phonetic.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { colour, type } from '../../../app/theme/tokens.ts'

const List = styled('ol')({
  ...type.title,
  display: 'grid',
  gap: 8,
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: 14,
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${colour.hairline}`,
  },
})
const Box = styled('span')({
  width: 16,
  height: 16,
  border: `1px solid ${colour.edge}`,
  borderRadius: 3,
})
const Code = styled('span')({ ...type.body, color: colour.muted, marginLeft: 22 })

/** Large type and a box to tick: one line after the other, as they are read out, then the postcode. */
export const ReadBackLines = ({ paper }: { paper: OrderDocument }) => (
  <List aria-label="Lines">
    {paper.lines.map(({ place, code, name, quantity, unit, total }) => (
      <li key={place}>
        <Box aria-hidden />
        <span>
          {inUnits(quantity, unit)}, {name}
          <Code>{code}</Code>
        </span>
        <span>{formatMoney(total, paper.currency)}</span>
      </li>
    ))}
    {paper.delivery !== null && paper.delivery.postcode !== '' && (
      <li>
        <Box aria-hidden />
        <span>
          {paper.delivery.postcode}
          <Code>{spelt(paper.delivery.postcode)}</Code>
        </span>
      </li>
    )}
  </List>
)

/** As it is read out: “Bravo Sierra four, one Charlie Kilo”. */
const spelt = (text: string): string =>
  spell(text)
    .map((word) => word.map(({ words }) => words).join(' '))
    .join(', ')
