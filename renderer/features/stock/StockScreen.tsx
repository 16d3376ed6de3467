import { styled } from '@mui/material/styles'
import { useSettings } from '../../api/status.ts'
import { useCommand } from '../../app/commandRegistry.ts'
import { colour } from '../../app/theme/tokens.ts'
import { ChangesView } from './changes/ChangesView.tsx'
import { CountingView } from './counting/CountingView.tsx'
import { FAR } from './large/far.ts'
import { turnStockLarge, useStockLarge } from './large/useStockLarge.ts'
import { type StockPart, showStockPart, useStockPart } from './part.ts'
import { StockPage } from './StockPage.tsx'

const Part = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.surface,
  // What is read from two metres grows; what is touched is near enough.
  '&[data-large] [data-far]': { zoom: FAR },
})

/** The stock screen: the list, what changed, or a count. */
export function StockScreen() {
  const part = useStockPart()
  const isLarge = useStockLarge()
  useCommand('stockChanges', () => showStockPart('changes'))
  useCommand('countSheet', () => showStockPart('counting'))
  useCommand('largeStock', turnStockLarge)
  return (
    <Part data-large={isLarge || undefined}>
      <StockPartView part={part} />
    </Part>
  )
}

function StockPartView({ part }: { part: StockPart }) {
  const person = useSettings()?.whoIsHere ?? ''
  switch (part) {
    case 'list':
      return <StockPage />
    case 'changes':
      // Whoever sits down next looks at changes of their own.
      return <ChangesView key={person} />
    case 'counting':
      return <CountingView />
  }
}
