import { styled } from '@mui/material/styles'
import { ClipboardList } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useMenu } from '../../../api/queries.ts'
import { useSettings } from '../../../api/status.ts'
import { useAction } from '../../../api/useAction.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { changeSheet } from './useCounting.ts'

const Form = styled('div')({
  display: 'grid',
  gridTemplateColumns: '260px auto',
  alignItems: 'end',
  gap: 10,
  textAlign: 'left',
})

/** Begins a count at a location; the desk's own is offered first. */
export function BeginCount() {
  const locations = useMenu('stock_location')
  const own = useSettings()?.location ?? ''
  const [picked, setPicked] = useState('')
  const form = useRef<HTMLDivElement>(null)
  // The way here is gone with the list. Not on the button: the end of a scan would press it.
  useEffect(() => {
    if (document.activeElement === document.body) form.current?.querySelector('select')?.focus()
  }, [])
  const location = picked || own || locations[0]?.code || ''
  const { run, failure } = useAction((code: string) =>
    changeSheet((desk) => desk.counting.begin({ location: code })),
  )
  return (
    <EmptyState
      icon={<ClipboardList size={22} strokeWidth={1.5} />}
      title="Count what stands on the shelves"
      text="Scan or type what is there; each entry is kept at once and compared with the CRM. Nothing is written to the CRM."
      action={
        <Form ref={form}>
          <SelectField
            label="Location"
            options={locations.map(({ code, name }) => ({ code, name: `${code} · ${name}` }))}
            value={location}
            onPick={setPicked}
          />
          <Button
            look="accent"
            reason={location === '' ? 'The locations are not known yet.' : null}
            onClick={() => void run(location)}
          >
            Begin count
          </Button>
          <ErrorAlert failure={failure} />
        </Form>
      }
    />
  )
}
