import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { ScanBarcode } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import type { Failure } from '../../../../shared/result.ts'
import { failureOf } from '../../../api/desk.ts'
import { colour, size, type } from '../../../app/theme/tokens.ts'
import { beep } from '../../../components/beep.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Kbd } from '../../../components/Kbd.tsx'
import { createScanBurst, splitScan } from '../../../components/scanBurst.ts'
import { useTypeAnywhere } from '../../../components/useTypeAnywhere.ts'
import { type OutcomeSaid, outcomeSaid } from './outcomeWords.ts'
import { enterCount } from './useCounting.ts'

const Place = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6 })
const Input = styled(InputBase)({
  ...type.title,
  minHeight: size.productBox,
  '& svg': { flex: 'none' },
})
const Said = styled('p')({
  ...type.strong,
  minHeight: 20,
  overflowWrap: 'anywhere',
  '&[data-tone="good"]': { color: colour.good },
  '&[data-tone="bad"]': { color: colour.bad },
})

/** Scanned or typed codes; a quantity may stand before them. Each entry adds. */
export function CountEntry() {
  const [text, setText] = useState('')
  const [said, setSaid] = useState<OutcomeSaid | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [burst] = useState(createScanBurst)
  const input = useRef<HTMLInputElement>(null)
  useTypeAnywhere(input as RefObject<HTMLInputElement | null>, burst.key)

  const enter = async (entered: string) => {
    try {
      const words = outcomeSaid(await enterCount(entered))
      setSaid(words)
      setFailure(null)
      if (words.tone === 'bad') beep()
    } catch (thrown) {
      // What was not taken stands there again, unless somebody has typed on.
      setText((now) => now || entered)
      setFailure(failureOf(thrown))
      beep()
    }
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape' && text !== '') setText('')
    else if (event.key === 'Enter') {
      const scanned = burst.take(event.timeStamp)
      const split = splitScan(text, scanned)
      setText(split?.left ?? '')
      const entered = split === null ? text.trim() : scanned
      if (entered !== '') void enter(entered)
    } else return burst.key(event.key, event.timeStamp)
    event.preventDefault()
  }
  return (
    <Place data-far>
      <Input
        autoFocus
        inputRef={input}
        value={text}
        placeholder="Scan, or type e.g. 12 HV-1042"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeyDown}
        startAdornment={<ScanBarcode size={18} />}
        endAdornment={<Kbd keys="Enter" />}
        slotProps={{
          input: {
            'aria-label': 'Count a product',
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      <Said role="status" data-tone={said?.tone}>
        {said?.words}
      </Said>
      <ErrorAlert failure={failure} />
    </Place>
  )
}
