import { styled } from '@mui/material/styles'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import type { WhatIfCase, WhatIfKind } from '../../../../shared/desk/whatIf.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { useAction } from '../../../api/useAction.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { closeDialog } from '../state/callUi.ts'
import { takeCase } from './takeCase.ts'
import { WhatIfTable } from './WhatIfTable.tsx'
import { KIND_NAMES, kindsIn } from './whatIfWords.ts'

const Box = styled('div')({ display: 'grid', gap: 16, minHeight: 240, padding: '16px 22px 20px' })

/** The same basket with one thing otherwise, side by side with the one there is. */
export function WhatIfDialog({ call }: { call: CallView }) {
  const { callId, version, totals } = call
  const [picked, setKind] = useState<WhatIfKind | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery({
    queryKey: keys.whatIf(callId, version),
    queryFn: () => ask((desk) => desk.basket.whatIf({ callId })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const close = () => closeDialog(callId)
  const { run, isBusy, failure } = useAction(
    useCallback(
      async (one: WhatIfCase) => {
        await takeCase(call, one)
        closeDialog(callId)
      },
      [call, callId],
    ),
  )
  const kinds = kindsIn(data?.cases ?? [])
  const kind = picked !== null && kinds.includes(picked) ? picked : kinds[0]
  const isThere = data !== undefined
  // One key takes what is shown first.
  useEffect(() => {
    if (isThere) box.current?.querySelector<HTMLElement>('tfoot button')?.focus()
  }, [isThere])

  return (
    <Dialog
      title="What if"
      aside="the same basket with one thing otherwise"
      figure={formatMoney(totals.total, totals.currency)}
      way="leave it as it is"
      width={1120}
      onClose={close}
      onConfirm={close}
      said="All of it is our estimate, from the catalogue of this desk. The CRM decides."
      actions={<Button onClick={close}>Leave it as it is</Button>}
    >
      <Box ref={box}>
        <ErrorAlert failure={error === null ? failure : failureOf(error)} />
        {data === undefined || kind === undefined ? (
          error === null && <Skeleton height={200} />
        ) : (
          <>
            <Choice
              label="What to try"
              value={kind}
              options={kinds.map((code) => ({ code, name: KIND_NAMES[code] }))}
              onPick={setKind}
            />
            <WhatIfTable
              call={call}
              whatIf={data}
              kind={kind}
              isBusy={isBusy}
              onTake={(one) => void run(one)}
            />
          </>
        )}
      </Box>
    </Dialog>
  )
}
