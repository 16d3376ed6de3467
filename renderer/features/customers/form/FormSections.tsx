import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { CustomerSection, CustomerValues } from '../../../../shared/domain/customerFields.ts'
import { customerHints, emptiedHints } from '../../../../shared/domain/customerHints.ts'
import { type FormUi, typeInForm } from '../../../api/customerForm.ts'
import { COMPACT, colour, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { fieldErrors } from '../../../components/fieldErrors.ts'
import { FormField } from './FormField.tsx'
import { shownSections } from './shownFields.ts'
import { VatCheck } from './VatCheck.tsx'

const Part = styled('fieldset')({
  border: 0,
  margin: 0,
  padding: '2px 0 20px',
  minWidth: 0,
})
const PartTitle = styled('legend')({ ...type.strong, padding: 0, marginBottom: 10 })
const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignItems: 'start',
  gap: 14,
  [COMPACT]: { gridTemplateColumns: '1fr' },
})
const Folded = styled('p')({ ...type.body, color: colour.muted, marginBottom: 8 })

type FormSectionsProps = {
  callId: string
  form: FormUi
  changes: CustomerValues
  search: string
}

/** The fields in their parts. What nobody asks for without a reason stays folded. */
export function FormSections({ callId, form, changes, search }: FormSectionsProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<CustomerSection>>(new Set())
  const values = { ...form.read?.values, ...form.typed }
  const errors = fieldErrors(form.failure)
  const hints = { ...customerHints(values), ...emptiedHints(form.read?.values ?? {}, form.typed) }
  return shownSections(search, unfolded).map(({ section, title, fields, isFolded }) => (
    <Part key={section} id={`customer-${section}`}>
      <PartTitle>{title}</PartTitle>
      {isFolded ? (
        <>
          <Folded>Ask for these only where there is a reason to keep them.</Folded>
          <Button
            size="small"
            name={`Show ${fields.length} fields: ${title}`}
            onClick={() => setUnfolded((now) => new Set(now).add(section))}
          >
            Show {fields.length} fields
          </Button>
        </>
      ) : (
        <Fields>
          {fields.map((field) => (
            <FormField
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              error={errors[field.name]}
              hint={hints[field.name]}
              isChanged={field.name in changes}
              consents={form.read?.consents ?? []}
              onText={(value) => typeInForm(callId, field.name, value)}
            />
          ))}
          {section === 'account' && values.taxable === 'R' && <VatCheck />}
        </Fields>
      )}
    </Part>
  ))
}
