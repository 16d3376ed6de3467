import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { colour, focusRing, radius, type } from '../../app/theme/tokens.ts'
import { Listed } from './listed/Listed.tsx'
import { PlacedHere } from './placed/PlacedHere.tsx'
import { Waiting } from './waiting/Waiting.tsx'

const Page = styled('div')({
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 14,
  height: '100%',
  minHeight: 0,
  padding: '22px 34px',
})
const Head = styled('div')({ display: 'flex', alignItems: 'center', gap: 18, flexWrap: 'wrap' })
const Title = styled('h1')({ ...type.title, fontSize: 20 })
const Tabs = styled('div')({ display: 'flex', gap: 4 })
const Tab = styled('button')({
  ...type.strong,
  height: 30,
  padding: '0 12px',
  color: colour.muted,
  background: 'none',
  border: 0,
  borderRadius: radius.control,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '&:focus-visible': focusRing,
  '&[aria-selected="true"]': { color: colour.accent, backgroundColor: colour.accentSoft },
})
const Panel = styled('div')({
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
})

const VIEWS = [
  { id: 'placed', title: 'Placed here', View: PlacedHere },
  { id: 'listed', title: 'Of the customer', View: Listed },
  { id: 'waiting', title: 'Waiting for payment', View: Waiting },
] as const

/** Orders placed here, those of the customer on the line, and those that wait for their payment. */
export function OrdersPage() {
  const [chosen, setChosen] = useState<(typeof VIEWS)[number]['id']>('placed')
  const { View } = VIEWS.find(({ id }) => id === chosen) ?? VIEWS[0]
  const move = (by: number) => {
    const next =
      VIEWS[(VIEWS.findIndex(({ id }) => id === chosen) + by + VIEWS.length) % VIEWS.length]
    if (next === undefined) return
    setChosen(next.id)
    document.getElementById(`orders-${next.id}`)?.focus()
  }
  return (
    <Page>
      <Head>
        <Title>Orders</Title>
        <Tabs role="tablist" aria-label="Orders">
          {VIEWS.map(({ id, title }) => (
            <Tab
              key={id}
              id={`orders-${id}`}
              type="button"
              role="tab"
              aria-selected={id === chosen}
              aria-controls="orders-view"
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => setChosen(id)}
              onKeyDown={({ key }) => {
                if (key === 'ArrowRight') move(1)
                else if (key === 'ArrowLeft') move(-1)
              }}
            >
              {title}
            </Tab>
          ))}
        </Tabs>
      </Head>
      <Panel id="orders-view" role="tabpanel" aria-labelledby={`orders-${chosen}`}>
        <View />
      </Panel>
    </Page>
  )
}
