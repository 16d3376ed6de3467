import { styled } from '@mui/material/styles'
import { useId } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { inUnits } from '../../../../shared/domain/uom.ts'
import { everyWords, type UsualProduct } from '../../../../shared/domain/usuallyBuys.ts'
import { attempt } from '../../../api/attempt.ts'
import { askCall } from '../../../api/calls.ts'
import { useHistory } from '../../../api/history.ts'
import { colour, NARROW, radius, type } from '../../../app/theme/tokens.ts'
import { SectionLabel } from '../../../components/Panel.tsx'
import { focusOn } from '../focusOn.ts'

const Group = styled('div')({ display: 'grid', gap: 2, [NARROW]: { display: 'none' } })
const Product = styled('button')({
  display: 'flex',
  justifyContent: 'space-between',
  gap: 10,
  minHeight: 28,
  alignItems: 'center',
  margin: '0 -8px',
  padding: '2px 8px',
  border: 0,
  borderRadius: radius.control,
  background: 'none',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '&[aria-disabled="true"]': { cursor: 'default' },
})
const Usual = styled('span')({ ...type.body, color: colour.muted, whiteSpace: 'nowrap' })

const SHOWN = 5

/** What the customer on the line usually buys here; a press puts as much of it into the basket. */
export function UsuallyBuys({ call }: { call: CallView }) {
  const id = useId()
  const { callId, customer, edit } = call
  const usual = useHistory(customer)?.usuallyBuys.slice(0, SHOWN) ?? []
  if (usual.length === 0) return null
  const add = ({ code, quantity, unit }: UsualProduct) => {
    if (edit.kind === 'shut') return
    const line = { callId, code, quantity, unit, location: '', override: null }
    attempt(askCall((desk) => desk.basket.add(line)))
    focusOn('product')
  }
  return (
    <Group role="group" aria-labelledby={id}>
      <SectionLabel id={id}>Usually buys</SectionLabel>
      {usual.map((product) => (
        <Product
          key={`${product.code} ${product.unit}`}
          type="button"
          title={edit.kind === 'shut' ? edit.reason : `Add ${amountOf(product)} to the basket`}
          aria-disabled={edit.kind === 'shut' || undefined}
          onClick={() => add(product)}
        >
          {product.name}
          <Usual>{usualWords(product)}</Usual>
        </Product>
      ))}
    </Group>
  )
}

const amountOf = ({ quantity, unit }: UsualProduct): string =>
  unit === 'unit' ? quantity : inUnits(quantity, unit)

/** How much and how often, e.g. "24 every 5 wk". */
const usualWords = (product: UsualProduct): string =>
  product.everyDays === null
    ? amountOf(product)
    : `${amountOf(product)} ${everyWords(product.everyDays)}`
