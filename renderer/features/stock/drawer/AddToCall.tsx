import { styled } from '@mui/material/styles'
import { useEffect, useRef, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { ProductView } from '../../../../shared/desk/product.ts'
import type { Unit } from '../../../../shared/domain/units.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { AmountFields } from './AmountFields.tsx'
import { Note } from './drawerStyles.ts'
import { useAddToCall } from './useAddToCall.ts'

const Form = styled('form')({ display: 'grid', gap: 10 })
const Calls = styled('div')({ display: 'grid', gap: 6 })
const Said = styled(Note)({ marginTop: 0, '&:empty': { display: 'none' } })

/** Puts the product into the basket of an open call, as the product box does. */
export function AddToCall({ product }: { product: ProductView }) {
  const [quantity, setQuantity] = useState('1')
  const [unit, setUnit] = useState<Unit>('unit')
  const adding = useAddToCall(product, { quantity: quantity.trim(), unit })
  const { calls, step, said } = adding
  const form = useRef<HTMLFormElement>(null)
  const kind = step.kind
  // What was pressed is gone with its step; the keyboard goes on with the next one.
  const lastKind = useRef(kind)
  useEffect(() => {
    if (lastKind.current === kind) return
    lastKind.current = kind
    if (kind !== 'idle' || document.activeElement === document.body) {
      form.current?.querySelector<HTMLElement>('[data-confirm]')?.focus()
    }
  }, [kind])
  return (
    <Form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        adding.add()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || kind === 'idle') return
        event.preventDefault()
        adding.dismiss()
      }}
    >
      <ErrorAlert failure={adding.failure} />
      {kind === 'asking' && (
        <Remark tone="warn" label="More than can be promised">
          <span role="alert">{step.question}</span>
        </Remark>
      )}
      {kind === 'choosing' ? (
        <Calls role="group" aria-label="Add to which call?">
          {calls.map((call, at) => (
            <Button
              key={call.callId}
              isWide
              isConfirm={at === 0}
              onClick={() => adding.choose(call)}
            >
              {shortName(call)}
            </Button>
          ))}
        </Calls>
      ) : (
        <>
          <AmountFields
            quantity={quantity}
            onQuantity={setQuantity}
            unit={unit}
            onUnit={setUnit}
            units={product.units}
            wrong={adding.wrong}
          />
          <Button
            look="accent"
            type="submit"
            keys="Enter"
            isWide
            isConfirm
            reason={calls.length === 0 ? 'No open call takes another line.' : null}
          >
            {kind === 'asking' ? 'Add all the same' : addWords(calls)}
          </Button>
        </>
      )}
      <Said aria-live="polite">{said}</Said>
    </Form>
  )
}

const LONGEST = 24

const shortName = ({ name }: CallView): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name

/** Several calls are told apart in the next step. */
function addWords(calls: readonly CallView[]): string {
  const [only] = calls
  if (calls.length !== 1 || only === undefined) return 'Add to call…'
  return only.customer === null ? 'Add to call' : `Add to call with ${shortName(only)}`
}
