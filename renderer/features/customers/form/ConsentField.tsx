import { styled } from '@mui/material/styles'
import type { ConsentEntry } from '../../../../shared/desk/customerForm.ts'
import type { CustomerField } from '../../../../shared/domain/customerFields.ts'
import { formatMoment } from '../../../../shared/domain/dates.ts'
import { useZone } from '../../../api/status.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Tick } from '../../../components/Tick.tsx'

const Why = styled('p')({ ...type.caption, color: colour.muted, margin: '4px 0 0 23px' })

/** What a consent means, for whoever is about to tick it (reading notes, C5). */
const MEANING: Readonly<Record<string, string>> = {
  newsletter: 'Only with their word. Each letter has to offer a way out.',
  dataProtect:
    'Their data could be sold to others. That needs their clear consent to exactly this; without it, leave it off.',
}

type ConsentFieldProps = {
  field: CustomerField
  isOn: boolean
  error: string | undefined
  consents: readonly ConsentEntry[]
  onTick: (isOn: boolean) => void
}

/** What a customer allows; who noted it at this desk, and when, stands below. */
export function ConsentField({ field, isOn, error, consents, onTick }: ConsentFieldProps) {
  const zone = useZone()
  const last = consents.findLast((entry) => entry.field === field.name)
  return (
    <div>
      <Tick label={field.label} name={field.name} isOn={isOn} error={error} onTick={onTick} />
      <Why>{MEANING[field.name]}</Why>
      {last && (
        <Why>
          {last.to === 'Y' ? 'Allowed' : 'Refused'}, noted by {last.person || 'nobody named'},{' '}
          {formatMoment(last.at, zone)}
        </Why>
      )}
    </div>
  )
}
