import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LOW_BELOW } from '../../../../shared/domain/stockLevel.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useAction } from '../../../api/useAction.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { readAnew } from '../state/list.ts'
import { useStockColumns } from '../state/useStockColumns.ts'

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 8,
  marginTop: 8,
})

/** How much there should be of a product at each location; a figure is kept when it is left. */
export function MinimumCard({ code }: { code: string }) {
  const { columns } = useStockColumns()
  const { data, refetch } = useQuery({
    queryKey: keys.minimums(code),
    queryFn: () => ask((desk) => desk.stock.minimums({ code })),
  })
  const { run, failure } = useAction(async (location: string, minimum: string | null) => {
    await ask((desk) => desk.stock.setMinimum({ code, location, minimum }))
    await refetch()
    readAnew()
  })
  return (
    <Panel label={`Minimums, ${LOW_BELOW} where none is set`}>
      <Fields>
        {data !== undefined &&
          columns.locations.map(({ code: location }) => (
            <Minimum
              key={location}
              location={location}
              minimum={data[location] ?? ''}
              onMinimum={(minimum) => void run(location, minimum)}
            />
          ))}
      </Fields>
      <ErrorAlert failure={failure} />
    </Panel>
  )
}

type MinimumProps = {
  location: string
  minimum: string
  onMinimum: (minimum: string | null) => void
}

function Minimum({ location, minimum, onMinimum }: MinimumProps) {
  const [text, setText] = useState(minimum)
  const [kept, setKept] = useState(minimum)
  // A field made anew instead would lose the keyboard.
  if (minimum !== kept) {
    setKept(minimum)
    setText(minimum)
  }
  const typed = text.trim()
  const isFigure = typed === '' || /^\d{1,9}(\.\d{1,4})?$/.test(typed)
  const keep = () => {
    if (isFigure && typed !== minimum) onMinimum(typed === '' ? null : typed)
  }
  return (
    <TextField
      label={location}
      value={text}
      placeholder={LOW_BELOW}
      error={isFigure ? undefined : 'A number.'}
      input={{
        inputMode: 'decimal',
        maxLength: 15,
        'aria-label': `Minimum at ${location}`,
        onKeyDown: ({ key }) => key === 'Enter' && keep(),
      }}
      onText={setText}
      onBlur={keep}
    />
  )
}
