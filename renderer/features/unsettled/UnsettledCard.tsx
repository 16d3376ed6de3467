import { styled } from '@mui/material/styles'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { formatMoney } from '../../../shared/domain/money.ts'
import { colour, NARROW, radius, type } from '../../app/theme/tokens.ts'
import { Moment } from '../../components/Moment.tsx'
import { OutcomeChip } from '../../components/OutcomeChip.tsx'
import { SayBox } from '../../components/SayBox.tsx'
import { Steps } from '../../components/Steps.tsx'

const Card = styled('article')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 330px',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderLeft: `5px solid ${colour.bad}`,
  borderRadius: radius.dialog,
  [NARROW]: { gridTemplateColumns: '1fr' },
})
const Left = styled('div')({ padding: '18px 22px' })
const Right = styled('div')({
  display: 'grid',
  alignContent: 'start',
  gap: 12,
  padding: '18px 22px',
  borderLeft: `1px solid ${colour.hairline}`,
  [NARROW]: { borderLeft: 0, borderTop: `1px solid ${colour.hairline}` },
})
const Title = styled('h2')({ ...type.title, marginTop: 6 })
const Text = styled('p')({ color: colour.muted })
const Strong = styled('p')(type.strong)

/** One order or payment that is not settled: what is known, and what to say meanwhile. */
export function UnsettledCard({ entry }: { entry: UnsettledView }) {
  const { what, customer, amount, currency, token, sentAt, person, words, steps } = entry
  const kind = what === 'order' ? 'Order for' : 'Payment of'
  return (
    <Card>
      <Left>
        <OutcomeChip chip={words.chip} />
        <Title>
          {kind} {customer || 'a customer'}, {formatMoney(amount, currency)}
        </Title>
        <Text>
          reference {token} · sent at <Moment at={sentAt} hasSeconds />
          {person !== '' && ` by ${person}`}
        </Text>
        <Steps steps={steps} />
      </Left>
      <Right>
        <div>
          <Strong>{what === 'order' ? 'Do not place it again.' : 'Do not take it again.'}</Strong>
          <Text>{words.truth}</Text>
        </div>
        {words.say !== '' && <SayBox say={words.say} />}
      </Right>
    </Card>
  )
}
