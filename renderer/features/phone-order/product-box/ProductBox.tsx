import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { Search } from 'lucide-react'
import { type ClipboardEvent, useEffect, useId, useRef } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { useStatus } from '../../../api/status.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { Hidden } from '../../../components/Hidden.tsx'
import { useTypeAnywhere } from '../../../components/useTypeAnywhere.ts'
import { takePasted } from '../paste/pastes.ts'
import { useKnownCodes } from '../useKnownCodes.ts'
import { tellEntry, typeEntry, useEntry } from './entries.ts'
import { currentAnswer } from './entry.ts'
import { LineChips } from './LineChips.tsx'
import { LineComplaint } from './LineComplaint.tsx'
import { ProductOptions } from './ProductOptions.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { useProductKeys } from './useProductKeys.ts'

const Place = styled('div')({})
const Input = styled(InputBase)({
  minHeight: size.productBox,
  padding: '0 10px 0 12px',
  fontSize: 16,
  '& svg': { flex: 'none' },
})
const Notice = styled('p')({ marginTop: 6, color: colour.warn, fontWeight: 550 })

/** Several lines, or columns: more than one line of the box can mean. */
const hasLines = (text: string): boolean => /\S[\s\S]*[\n\r\t][\s\S]*\S/.test(text)

/** The product box: what is typed never waits, Enter takes the answer to exactly this text. */
export function ProductBox({ call }: { call: CallView }) {
  const { callId, edit } = call
  const listId = useId()
  const problemId = useId()
  const entry = useEntry(callId)
  const known = useKnownCodes()
  const input = useRef<HTMLInputElement>(null)
  const answer = currentAnswer(entry)
  const [problem] = entry.line.problems
  const isOpen = entry.isOpen && answer !== null
  const shut = edit.kind === 'shut' ? edit.reason : null
  const handlePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (shut !== null || !hasLines(text)) return
    event.preventDefault()
    takePasted(callId, text, known)
  }
  const { handleKeyDown, noteKey } = useProductKeys(callId, entry, known)

  useCommand('addProduct', () => input.current?.focus(), shut)
  useTypeAnywhere(input, noteKey)
  // Another customer has other prices, another catalogue other products.
  const band = call.customer?.priceBand?.code
  const catalogueAt = useStatus((status) => status?.stock.at)
  useEffect(() => {
    if (band ?? catalogueAt) tellEntry(callId, { kind: 'refreshed' })
  }, [band, catalogueAt, callId])

  return (
    <Place>
      <Input
        fullWidth
        name="product"
        inputRef={input}
        value={entry.text}
        onChange={(event) => typeEntry(callId, event.target.value, known)}
        onKeyDown={handleKeyDown}
        onPaste={handlePaste}
        onFocus={() => tellEntry(callId, { kind: 'focused' })}
        onBlur={() => tellEntry(callId, { kind: 'left' })}
        readOnly={shut !== null}
        placeholder={shut ?? 'Type a code, a name or a barcode, e.g. 12 ABC100'}
        startAdornment={<Search size={19} />}
        endAdornment={<LineChips line={entry.line} isShown={entry.text !== ''} />}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': 'Add product',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': listId,
            'aria-activedescendant':
              answer?.hits.length && isOpen ? `${listId}-${entry.highlighted}` : undefined,
            'aria-invalid': problem !== undefined || undefined,
            'aria-describedby': problem === undefined ? undefined : problemId,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      {problem && (
        <LineComplaint
          id={problemId}
          text={entry.text}
          problem={problem}
          isSaid={entry.notice === problem.words}
        />
      )}
      <Hidden role="status">{isOpen && `${answer.count} products`}</Hidden>
      {isOpen && (
        <ProductOptions
          id={listId}
          answer={answer}
          highlighted={entry.highlighted}
          onPick={(index) => tellEntry(callId, { kind: 'picked', index })}
        />
      )}
      {entry.notice !== '' && entry.notice !== problem?.words && (
        <Notice role="alert">{entry.notice}</Notice>
      )}
      {entry.needsReason[0] && <ReasonDialog callId={callId} chosen={entry.needsReason[0]} />}
    </Place>
  )
}
