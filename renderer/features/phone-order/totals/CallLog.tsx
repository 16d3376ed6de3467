import { styled } from '@mui/material/styles'
import { useEffect, useId, useRef } from 'react'
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
const List = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto', marginTop: 4 })
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
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is what moves the list.
  useEffect(() => {
    const box = list.current
    if (box === null) return
    const showNewest = () => box.scrollTo({ top: box.scrollHeight })
    showNewest()
    // Again whenever a panel above it, or the window, leaves it another height.
    const watch = new ResizeObserver(showNewest)
    watch.observe(box)
    return () => watch.disconnect()
  }, [log.length])
  return (
    <Box as="div">
      <SectionLabel id={id}>This call</SectionLabel>
      <List ref={list} role="log" aria-labelledby={id} tabIndex={0}>
        {log.map((entry) => (
          <Row key={`${entry.at} ${entry.text}`} data-mark={entry.mark}>
            <Moment at={entry.at} />
            <span>
              {entry.mark === 'failed' && '✗ '}
              {entry.text}
            </span>
          </Row>
        ))}
      </List>
    </Box>
  )
}
