import { styled } from '@mui/material/styles'
import { useRef, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { keysOf } from '../../../app/commands.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { SectionLabel } from '../../../components/Panel.tsx'
import { closeDialog, useCallUi } from '../state/callUi.ts'
import { ReadBackItem } from './ReadBackItem.tsx'
import { keyOf, readBack } from './readBack.ts'
import { tickRead, useReadTicks } from './readTicks.ts'

const Box = styled('div')({ display: 'grid', gap: 18, padding: '16px 22px 20px' })

const BUYERS = [
  { code: 'business', name: 'As a business' },
  { code: 'consumer', name: 'For private use' },
] as const

/** Everything that was ordered, large, to be read to the caller and ticked off by keyboard. */
export function ReadBackDialog({ call }: { call: CallView }) {
  const { callId, totals, customer } = call
  const { checkout } = useCallUi(callId)
  const ticks = useReadTicks(callId)
  const box = useRef<HTMLDivElement>(null)
  const [isConsumer, setConsumer] = useState(customer?.company === '')
  const sections = readBack({ call, delivery: checkout?.delivery ?? null, isConsumer })
  const items = sections.flatMap((section) => section.items)
  const left = items.filter((one) => !ticks.has(keyOf(one))).length
  const close = () => closeDialog(callId)

  /** A tick leads to the next thing that has not been read. */
  const handleTick = (key: string, isRead: boolean) => {
    tickRead(callId, key, isRead)
    if (!isRead) return
    const boxes = [...(box.current?.querySelectorAll<HTMLInputElement>('li input') ?? [])]
    const after = boxes.slice(boxes.findIndex((one) => one.matches(':focus')) + 1)
    const next = after.find((one) => !one.checked)
    next?.focus()
  }

  return (
    <Dialog
      title="Read back"
      aside={call.name}
      figure={formatMoney(totals.total, totals.currency)}
      way="back to the basket"
      width={920}
      first="li input:not(:checked)"
      onClose={close}
      onConfirm={close}
      said={
        <span role="status">
          {left === 0
            ? 'All of it was read back.'
            : `${items.length - left} of ${items.length} read. Space ticks and goes on.`}
        </span>
      }
      actions={
        <Button look="accent" keys={keysOf('confirm')} onClick={close} isConfirm>
          Done
        </Button>
      }
    >
      <Box ref={box}>
        {sections.map(({ title, items: own }) => (
          <section key={title} aria-label={title}>
            <SectionLabel>{title}</SectionLabel>
            <ol>
              {own.map((one) => (
                <ReadBackItem
                  key={keyOf(one)}
                  item={one}
                  isRead={ticks.has(keyOf(one))}
                  onTick={(isRead) => handleTick(keyOf(one), isRead)}
                />
              ))}
            </ol>
          </section>
        ))}
        <Choice
          label="The caller buys"
          hint="For private use the rules for selling at a distance apply; to a business they do not."
          value={isConsumer ? 'consumer' : 'business'}
          options={BUYERS}
          onPick={(code) => setConsumer(code === 'consumer')}
        />
      </Box>
    </Dialog>
  )
}
