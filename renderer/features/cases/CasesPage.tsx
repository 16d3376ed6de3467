import { styled } from '@mui/material/styles'
import { Plus, Printer } from 'lucide-react'
import { useState } from 'react'
import { openCase, raiseCase, useOpenCase } from '../../api/cases.ts'
import { failureOf } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { RecordFilter } from '../../components/records/RecordFilter.tsx'
import { CaseDialog } from './CaseDialog.tsx'
import { CaseGrid } from './CaseGrid.tsx'
import { ListDialog } from './ListDialog.tsx'
import { type CaseState, useCases } from './useCases.ts'

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 14,
  height: '100%',
  minHeight: 0,
  padding: '22px 34px',
})
const Head = styled('div')({ display: 'flex', alignItems: 'center', gap: 12, flexWrap: 'wrap' })
const Words = styled('div')({ flex: 1, minWidth: 280 })
const Title = styled('h1')({ ...type.title, fontSize: 20 })
const Text = styled('p')({ color: colour.muted })
const STATES = [
  { code: 'all', name: 'All' },
  { code: 'drafts', name: 'Drafts' },
  { code: 'inCrm', name: 'In the CRM' },
  { code: 'unknown', name: 'Unknown' },
] as const satisfies readonly { code: CaseState; name: string }[]

/** Cases raised at this desk; the CRM has others, and shows none of them here. */
export function CasesPage() {
  const list = useCases()
  const openId = useOpenCase()
  const [isPrinting, setPrinting] = useState(false)
  const raise = useAction(raiseCase)
  const { asked, data, error } = list
  return (
    <Page>
      <Head>
        <Words>
          <Title>Cases</Title>
          <Text>Raised at this desk. The CRM’s own list of cases cannot be seen from here.</Text>
        </Words>
        <Button
          icon={<Printer size={14} />}
          reason={data?.count ? null : 'No case is shown.'}
          onClick={() => setPrinting(true)}
        >
          Print list
        </Button>
        <Button look="accent" icon={<Plus size={14} />} onClick={() => void raise.run()}>
          Raise case
        </Button>
      </Head>
      <ErrorAlert failure={raise.failure} />
      <RecordFilter
        placeholder="Reference, customer, words or person"
        text={asked.text}
        onText={(text) => list.change({ text })}
        states={STATES}
        state={asked.state}
        onState={(state) => list.change({ state })}
      />
      <ErrorAlert
        failure={error === null ? null : failureOf(error)}
        onAgain={() => list.refetch()}
      />
      {error === null && <CaseGrid list={list} />}
      {openId !== null && <CaseDialog key={openId} id={openId} onClose={() => openCase(null)} />}
      {isPrinting && <ListDialog asked={asked} onClose={() => setPrinting(false)} />}
    </Page>
  )
}
