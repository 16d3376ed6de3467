import { styled } from '@mui/material/styles'
import { Check, Search, X } from 'lucide-react'
import { useState } from 'react'
import type { Gate } from '../../../shared/desk/calls.ts'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { openCall, openCallBy } from '../../api/calls.ts'
import { ask } from '../../api/desk.ts'
import { useAction } from '../../api/useAction.ts'
import { goTo } from '../../app/screens.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { type Answer, answersTo } from './answers.ts'
import { SettleDialog } from './SettleDialog.tsx'

const Box = styled('div')({ display: 'grid', gap: 8 })
/** Two answers side by side where they fit. */
const Answers = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  '& > *': { flex: '1 1 auto', width: 'auto' },
})
const Reason = styled('p')({ ...type.caption, color: colour.muted, marginTop: -3 })

const reasonOf = (gate: Gate): string | null => (gate.kind === 'shut' ? gate.reason : null)

/** What a person may do about it. What is shut says why; nothing here closes the panel by itself. */
export function UnsettledActions({ view }: { view: UnsettledView }) {
  const { phase, lookNow, sendAgain } = view
  const [answer, setAnswer] = useState<Answer | null>(null)
  const isAbsent = phase.kind === 'absent'
  const answers = answersTo(view)
  const denial = answers.some(({ isThere }) => !isThere) ? reasonOf(view.sayNotThere) : null
  return (
    <Box>
      {lookNow.kind === 'open' && <LookNow id={view.id} />}
      {phase.kind === 'cannotLook' && view.what === 'order' && <SignInOnCall />}
      {isAbsent && <SendAgain id={view.id} gate={sendAgain} />}
      <Answers>
        {answers.map((one) => (
          <Button
            key={one.word}
            isWide
            icon={one.isThere ? <Check size={14} /> : <X size={14} />}
            reason={reasonOf(one.isThere ? view.sayThere : view.sayNotThere)}
            onClick={() => setAnswer(one)}
          >
            {one.word}
          </Button>
        ))}
      </Answers>
      {denial !== null && <Reason>{denial}</Reason>}
      {answer !== null && (
        <SettleDialog view={view} answer={answer} onClose={() => setAnswer(null)} />
      )}
    </Box>
  )
}

const look = (id: string) => ask((desk) => desk.journal.lookNow({ id }))

function LookNow({ id }: { id: string }) {
  const { run, isBusy, failure } = useAction(look)
  return (
    <>
      <ErrorAlert failure={failure} />
      <Button
        isWide
        icon={<Search size={14} />}
        reason={isBusy ? 'Looking.' : null}
        onClick={() => void run(id)}
      >
        {isBusy ? 'Looking …' : 'Look now'}
      </Button>
    </>
  )
}

async function again(id: string): Promise<void> {
  await openCallBy((desk) => desk.journal.sendAgain({ id }))
  goTo('phoneOrder')
}

function SendAgain({ id, gate }: { id: string; gate: Gate }) {
  const { run, isBusy, failure } = useAction(again)
  const shut = reasonOf(gate)
  return (
    <>
      <ErrorAlert failure={failure} />
      <Button
        isWide
        look="accent"
        reason={shut ?? (isBusy ? 'The basket is being put together.' : null)}
        onClick={() => void run(id)}
      >
        Send again, as a quote
      </Button>
      {shut !== null && <Reason>{shut}</Reason>}
    </>
  )
}

async function callForSignIn(): Promise<void> {
  await openCall()
  goTo('phoneOrder')
}

/** With its customer on a call the desk can look by itself. */
function SignInOnCall() {
  const { run, failure } = useAction(callForSignIn)
  return (
    <>
      <ErrorAlert failure={failure} />
      <Button isWide onClick={() => void run()}>
        Sign them in on a new call
      </Button>
    </>
  )
}
