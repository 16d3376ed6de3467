import { styled } from '@mui/material/styles'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Named, StockFilters } from '../../../../shared/desk/stockGrid.ts'
import { Button } from '../../../components/Button.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { TextField } from '../../../components/TextField.tsx'

type Bounds = StockFilters['stock'][number]

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '150px 84px 84px auto',
  alignItems: 'end',
  gap: 8,
})

type StockBoundsProps = {
  bounds: Bounds
  locations: readonly Named[]
  onChange: (bounds: Bounds) => void
  onRemove: () => void
}

/** Stock at a location, at least and at most. */
export function StockBounds({ bounds, locations, onChange, onRemove }: StockBoundsProps) {
  return (
    <Row>
      <SelectField
        label="Stock at"
        none="All together"
        options={locations.map(({ code, name }) => ({ code, name: `${code} ${name}` }))}
        value={bounds.location}
        onPick={(location) => onChange({ ...bounds, location })}
      />
      <Bound
        label="At least"
        value={bounds.atLeast}
        onFigure={(atLeast) => onChange({ ...bounds, atLeast })}
      />
      <Bound
        label="At most"
        value={bounds.atMost}
        onFigure={(atMost) => onChange({ ...bounds, atMost })}
      />
      <Button look="quiet" name="Remove this location" onClick={onRemove}>
        <X size={14} />
      </Button>
    </Row>
  )
}

type BoundProps = {
  label: string
  value: string | null
  onFigure: (figure: string | null) => void
}

/** A figure; what is none yet is left alone, and says so. */
function Bound({ label, value, onFigure }: BoundProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? value ?? ''
  const isFigure = text.trim() === '' || FIGURE.test(text.trim())
  return (
    <TextField
      label={label}
      value={text}
      error={isFigure ? undefined : 'A number.'}
      input={{ inputMode: 'decimal', maxLength: 15 }}
      onBlur={() => isFigure && setTyped(null)}
      onText={(next) => {
        setTyped(next)
        const figure = next.trim()
        if (figure === '') onFigure(null)
        else if (FIGURE.test(figure)) onFigure(figure)
      }}
    />
  )
}

const FIGURE = /^-?\d{1,9}(\.\d{1,4})?$/
