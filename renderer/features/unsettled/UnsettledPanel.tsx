import { styled } from '@mui/material/styles'
import { CircleQuestionMark, Hourglass, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { SettlingPhase, UnsettledView } from '../../../shared/desk/journal.ts'
import { colour, NARROW, radius, type } from '../../app/theme/tokens.ts'
import { Chip } from '../../components/Chip.tsx'
import { Moment } from '../../components/Moment.tsx'
import { OutcomeChip } from '../../components/OutcomeChip.tsx'
import { SayBox } from '../../components/SayBox.tsx'
import { Steps } from '../../components/Steps.tsx'
import { useCountdown } from '../../components/useCountdown.ts'
import { GraceRing } from './GraceRing.tsx'
import { UnsettledActions } from './UnsettledActions.tsx'
import {
  chipOf,
  comingSteps,
  leftWords,
  sentWords,
  splitAdvice,
  titleOf,
} from './unsettledWords.ts'

const Card = styled('article')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 330px',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderLeft: `5px solid ${colour.bad}`,
  borderRadius: radius.dialog,
  [NARROW]: { gridTemplateColumns: '1fr' },
})
const Left = styled('div')({ padding: '18px 22px', '& > ol': { marginTop: 14 } })
const Right = styled('div')({
  display: 'grid',
  gridTemplateRows: 'auto auto 1fr',
  alignItems: 'start',
  gap: 14,
  padding: '18px 22px',
  borderLeft: `1px solid ${colour.hairline}`,
  '& > :last-child': { alignSelf: 'end' },
  [NARROW]: { borderLeft: 0, borderTop: `1px solid ${colour.hairline}` },
})
const Advice = styled('div')({ display: 'flex', alignItems: 'center', gap: 14 })
const Title = styled('h2')({ ...type.title, marginTop: 6 })
const Text = styled('p')({ color: colour.muted })
const Strong = styled('p')(type.strong)

/** What is left of the time this phase counts down, in ms. */
const leftIn = (phase: SettlingPhase): number => {
  if (phase.kind === 'grace') return phase.leftMs
  return phase.kind === 'looking' ? phase.nextLookInMs : 0
}

/** One order or payment that is not settled: what was tried and seen, and the one safe next step. */
export function UnsettledPanel({ view, toldAt }: { view: UnsettledView; toldAt: number }) {
  const { phase, sentAt, person, words, steps, advice } = view
  const id = useId()
  const leftMs = useCountdown(leftIn(phase), toldAt)
  const left = phase.kind === 'looking' ? nextLook(leftMs) : leftWords(leftMs)
  const [first, rest] = splitAdvice(advice)
  return (
    <Card aria-labelledby={id}>
      <Left>
        <PhaseChip view={view} leftMs={leftMs} />
        <Title id={id}>{titleOf(view)}</Title>
        <Text>
          {sentWords(view)} · sent at <Moment at={sentAt} hasSeconds />
          {person !== '' && ` by ${person}`}
        </Text>
        <Steps steps={steps} coming={comingSteps(view, left)} />
      </Left>
      <Right>
        <Advice>
          {phase.kind === 'grace' && <GraceRing leftMs={leftMs} wholeMs={phase.wholeMs} />}
          <div>
            <Strong>{first}</Strong>
            <Text>{rest}</Text>
          </div>
        </Advice>
        {words.say === '' ? <span /> : <SayBox say={words.say} isSmall />}
        <UnsettledActions view={view} />
      </Right>
    </Card>
  )
}

const nextLook = (ms: number) => (ms === 0 ? 'now' : `again in ${leftWords(ms)}`)

function PhaseChip({ view, leftMs }: { view: UnsettledView; leftMs: number }) {
  const chip = chipOf(view)
  const { phase } = view
  const { kind } = phase
  if (kind === 'grace' || kind === 'looking') {
    return (
      <Chip tone={chip.tone} icon={<Hourglass size={14} />}>
        {kind === 'grace' ? `Waiting, ${leftWords(leftMs)}` : chip.word}
      </Chip>
    )
  }
  if (kind === 'needsPerson' || kind === 'cannotLook') {
    return (
      <Chip tone={chip.tone} icon={<CircleQuestionMark size={14} />}>
        {chip.word}
      </Chip>
    )
  }
  if (phase.kind === 'absent') {
    return (
      <Chip tone={chip.tone} icon={<TriangleAlert size={14} />}>
        {chip.word} in the CRM up to <Moment at={phase.upTo} />
      </Chip>
    )
  }
  return <OutcomeChip chip={chip} />
}
