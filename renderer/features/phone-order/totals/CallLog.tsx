import { styled } from '@mui/material/styles'
import { memo, useId } from 'react'
import type { LogEntry } from '../../../../shared/desk/calls.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Moment } from '../../../components/Moment.tsx'
import { Card, SectionLabel } from '../../../components/Panel.tsx'

const Box = styled(Card)({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 110,
  overflow: 'hidden',
})
/** What is above is seen to go on, not cut through the middle of a line. */
const Label = styled(SectionLabel)({
  position: 'relative',
  '&::after': {
    content: '""',
    position: 'absolute',
    zIndex: 1,
    top: '100%',
    left: 0,
    right: 0,
    height: 10,
    background: `linear-gradient(${colour.surface}, transparent)`,
  },
})
/** Laid from its end, so that it stays with what is newest; who scrolled up stays there. */
const List = styled('div')({
  display: 'flex',
  flexDirection: 'column-reverse',
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  paddingTop: 8,
})
const Entries = styled('div')({ marginBottom: 'auto' })
const Row = styled('p')({
  ...type.body,
  fontSize: 12.5,
  display: 'flex',
  gap: 6,
  padding: '3px 0',
  '& time': { color: colour.muted },
  '&[data-mark="failed"]': { color: colour.bad },
})

/** What happened on this call, newest last and in view. */
export function CallLog({ log }: { log: readonly LogEntry[] }) {
  const id = useId()
  return (
    <Box as="div">
      <Label id={id}>This call</Label>
      <List role="log" aria-labelledby={id} tabIndex={0}>
        <Entries>
          {log.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries only follow each other, and two may say the same.
            <Entry key={at} entry={entry} />
          ))}
        </Entries>
      </List>
    </Box>
  )
}

/** Drawn once: a call may have hundreds, and the next one changes none of them. */
const Entry = memo(function Entry({ entry: { at, mark, text } }: { entry: LogEntry }) {
  return (
    <Row data-mark={mark}>
      <Moment at={at} />
      <span>
        {mark === 'failed' && '✗ '}
        {text}
      </span>
    </Row>
  )
})
