import { styled } from '@mui/material/styles'
import { LogOut, SquarePen } from 'lucide-react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { CustomerView } from '../../../../shared/desk/customers.ts'
import { attempt } from '../../../api/attempt.ts'
import { askCall } from '../../../api/calls.ts'
import { openCustomerForm } from '../../../api/customerForm.ts'
import { useMenu } from '../../../api/queries.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour, NARROW, type } from '../../../app/theme/tokens.ts'
import { addressLines } from '../../../components/address.ts'
import { Button } from '../../../components/Button.tsx'
import { Chip } from '../../../components/Chip.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { reasonOf } from '../useOrderCommands.ts'
import { customerChips } from './customerChips.ts'

const Card = styled('div')({
  display: 'grid',
  gap: 8,
  overflowWrap: 'anywhere',
  [NARROW]: { display: 'flex', alignItems: 'center', gap: 14, flexWrap: 'wrap' },
})
const Head = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 8,
  [NARROW]: { display: 'contents', '& > h2': { display: 'none' } },
})
const Name = styled('p')(type.title)
const Quiet = styled('div')({ color: colour.muted })
/** On a narrow window the delivery panel says it. */
const Where = styled('div')({ [NARROW]: { display: 'none' } })
const Contact = styled(Quiet)({ [NARROW]: { display: 'none' } })
/** The word of a quiet button stands on the column’s edge. */
const Hung = styled('div')({ marginLeft: -8 })
const Chips = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 })

type CustomerCardProps = { call: CallView; customer: CustomerView; labelId: string }

/** The customer on the line, as the CRM knows them. */
export function CustomerCard({ call, customer, labelId }: CustomerCardProps) {
  const { callId, signIn, edit } = call
  const signOut = () => attempt(askCall((desk) => desk.customers.signOut({ callId })))
  const reason = signIn.kind === 'signedIn' ? reasonOf(edit) : 'Sign the customer in first.'
  useCommand('signOut', signOut, reason)
  const openForm = () => openCustomerForm(callId)
  useCommand('customerForm', openForm, reason)
  const teams = useMenu('sales_team')
  const name = [customer.title, customer.firstName, customer.lastName].filter(Boolean).join(' ')
  return (
    <Card>
      <Head>
        <SectionLabel id={labelId}>Customer</SectionLabel>
        {customer.priceBand && <Chip tone="accent">{customer.priceBand.name}</Chip>}
      </Head>
      <div>
        <Name>{name}</Name>
        <Quiet>{customer.company}</Quiet>
      </div>
      <Where>
        {addressLines(customer).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Where>
      <Contact>
        {[customer.phone, customer.mobile].filter(Boolean).map((number) => (
          <p key={number}>{number}</p>
        ))}
        <p>{customer.email}</p>
      </Contact>
      <Chips>
        {customerChips(customer, teams).map(({ word, tone }) => (
          <Chip key={word} tone={tone}>
            {word}
          </Chip>
        ))}
      </Chips>
      {signIn.kind === 'signedIn' && (
        <Hung>
          <Button
            look="quiet"
            size="small"
            icon={<SquarePen size={14} />}
            reason={reason}
            onClick={openForm}
          >
            All fields
          </Button>
          <Button
            look="quiet"
            size="small"
            icon={<LogOut size={14} />}
            reason={reason}
            onClick={signOut}
          >
            Sign out
          </Button>
        </Hung>
      )}
    </Card>
  )
}
