import { styled } from '@mui/material/styles'
import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { hasOpenDialog } from '../../components/dialogStack.ts'
import { LargeTypeButton } from './large/LargeTypeButton.tsx'
import { showStockPart } from './part.ts'

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  flexWrap: 'wrap',
  padding: '10px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Title = styled('h1')(type.title)
const Gap = styled('span')({ flex: 1 })

type PartHeadProps = { title: string; children?: ReactNode; actions?: ReactNode }

/** What a part of the stock screen is, what it can do, and the way back to the list. */
export function PartHead({ title, children, actions }: PartHeadProps) {
  useEscape(() => showStockPart('list'))
  return (
    <Head>
      <Button icon={<ArrowLeft size={14} />} keys="Esc" onClick={() => showStockPart('list')}>
        Stock
      </Button>
      <Title>{title}</Title>
      {children}
      <Gap />
      <LargeTypeButton />
      {actions}
    </Head>
  )
}

/** Esc closes one thing: a dialog first, what is half typed next. */
function useEscape(close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOpenDialog()) return
      latest.current()
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [])
}
