import { styled } from '@mui/material/styles'
import type { DocumentKind, OrderDocument } from '../../../../shared/desk/documents.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { DOCUMENT_TITLES } from '../../../../shared/domain/documentTitles.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
import { PaperLines } from './PaperLines.tsx'
import { PaperSums } from './PaperSums.tsx'
import { addressOf, footOf, hasPrices } from './paperWords.ts'
import { ReadBackLines } from './ReadBackLines.tsx'

const Paper = styled('article')({
  ...type.body,
  display: 'grid',
  gap: 18,
  overflowWrap: 'anywhere',
  '& h2': { ...type.outcome, fontSize: 24, lineHeight: '32px' },
  '& dt': { ...type.label, color: colour.muted },
  '@media print': { display: 'block', '& > * + *': { marginTop: 18 } },
})
const Head = styled('header')({ display: 'flex', justifyContent: 'space-between', gap: 24 })
const Which = styled('p')({ ...type.title, textAlign: 'right', whiteSpace: 'nowrap' })
const Two = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: 24,
})
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  gap: '2px 24px',
  alignContent: 'start',
  alignItems: 'baseline',
})
const Label = styled('p')({ ...type.label, color: colour.muted })
const Foot = styled('footer')({
  ...type.caption,
  color: colour.muted,
  paddingTop: 8,
  borderTop: `1px solid ${colour.hairline}`,
})
const Signed = styled('p')({
  marginTop: 40,
  paddingTop: 4,
  borderTop: `1px solid ${colour.muted}`,
  width: 280,
})
const VatNote = styled('p')({ ...type.strong })

type OrderPaperProps = { paper: OrderDocument; kind: DocumentKind }

/** An order as it stands on A4. */
export function OrderPaper({ paper, kind }: OrderPaperProps) {
  const { number, token, at, person, customer, delivery, reference, deliveryNotes } = paper
  const facts = [
    ['Our reference', token],
    ['Your reference', reference],
    ['Taken by', person],
    ['Delivery', delivery?.date ? formatDay(delivery.date) : ''],
    ['Delivery notes', deliveryNotes],
  ].filter(([, value]) => value !== '')
  return (
    <Paper data-print aria-label={DOCUMENT_TITLES[kind]}>
      <Head>
        <h2>{DOCUMENT_TITLES[kind]}</h2>
        <div>
          <Which>{number ?? 'No number yet'}</Which>
          <p>
            <Moment at={at} hasDay />
          </p>
        </div>
      </Head>
      <Two>
        <div>
          <Label>{kind === 'deliveryNote' ? 'Deliver to' : 'For'}</Label>
          <p>{customer}</p>
          {addressOf(paper).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Facts>
          {facts.map(([name, value]) => (
            <Fact key={name} name={name ?? ''} value={value ?? ''} />
          ))}
        </Facts>
      </Two>
      {kind === 'readBack' ? (
        <ReadBackLines paper={paper} />
      ) : (
        <PaperLines paper={paper} kind={kind} />
      )}
      {hasPrices(kind) && <PaperSums paper={paper} kind={kind} />}
      {hasPrices(kind) && paper.vatNote !== '' && <VatNote>{paper.vatNote}</VatNote>}
      {kind === 'deliveryNote' && <Signed>Received by, and on</Signed>}
      <Foot>{footOf(kind)}</Foot>
    </Paper>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
