import { styled } from '@mui/material/styles'
import { useSettings } from '../../api/status.ts'
import { colour } from '../../app/theme/tokens.ts'
import { ChangesView } from './changes/ChangesView.tsx'
import { CountingView } from './counting/CountingView.tsx'
import { useStockPart } from './part.ts'
import { StockPage } from './StockPage.tsx'

const Part = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.surface,
})

/** The stock screen: the list, what changed, or a count. */
export function StockScreen() {
  const part = useStockPart()
  const person = useSettings()?.whoIsHere ?? ''
  if (part === 'list') return <StockPage />
  // Whoever sits down next looks at changes of their own.
  return <Part>{part === 'changes' ? <ChangesView key={person} /> : <CountingView />}</Part>
}
