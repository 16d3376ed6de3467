import { styled } from '@mui/material/styles'
import { colour, type } from '../../app/theme/tokens.ts'
import { TextField } from '../../components/TextField.tsx'
import type { ConnectionDraft } from './connectionDraft.ts'
import { Columns, Note } from './Section.tsx'

const Fold = styled('details')({
  '& summary': { ...type.label, color: colour.muted, cursor: 'pointer', padding: '2px 0 8px' },
})

type HeaderFieldsProps = {
  headers: ConnectionDraft['headers']
  errors: Readonly<Record<string, string>>
  onChange: (headers: ConnectionDraft['headers']) => void
}

/** What some CRMs want to see beside the key; folded away for those that do not. */
export function HeaderFields({ headers, errors, onChange }: HeaderFieldsProps) {
  const field = (label: string, name: keyof ConnectionDraft['headers']) => (
    <TextField
      label={label}
      value={headers[name]}
      error={errors[name]}
      onText={(text) => onChange({ ...headers, [name]: text })}
    />
  )
  return (
    <Fold>
      <summary>The key is bound to an address</summary>
      <Columns>
        {field('Referrer', 'referer')}
        {field('Origin', 'origin')}
        {field('User agent', 'userAgent')}
      </Columns>
      <Note>
        Only if your CRM answers “invalid host” or “invalid referrer”. Ask who set up the key.
      </Note>
    </Fold>
  )
}
