import { styled } from '@mui/material/styles'
import { colour, NARROW, type } from '../../../app/theme/tokens.ts'
import { Panel } from '../../../components/Panel.tsx'
import { changeFilter, useChoice } from '../state/choice.ts'
import { MarkSign } from './MarkSign.tsx'
import type { Mark } from './marks.ts'

const List = styled('ul')({
  display: 'grid',
  gap: '4px 18px',
  marginTop: 8,
  [NARROW]: { gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' },
})
const Row = styled('label')({
  ...type.body,
  display: 'grid',
  gridTemplateColumns: 'auto auto minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: 9,
  minHeight: 24,
  cursor: 'pointer',
  '& input': { width: 14, height: 14, margin: 0, accentColor: colour.accent },
  '&:has(input:not(:checked))': { color: colour.faint },
})
const Name = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' })
const Count = styled('span')({ fontWeight: 600 })

type LegendProps = { marks: readonly Mark[]; counts: ReadonlyMap<string, number> }

/** What the colours and shapes mean; each type can be left out. */
export function Legend({ marks, counts }: LegendProps) {
  const { filter } = useChoice()
  const hidden = new Set(filter.hiddenTypes)
  const turn = (code: string) =>
    changeFilter({
      hiddenTypes: hidden.has(code)
        ? filter.hiddenTypes.filter((one) => one !== code)
        : [...filter.hiddenTypes, code],
    })
  return (
    <Panel label="Types">
      <List>
        {marks.map((mark) => (
          <li key={mark.code}>
            <Row>
              <input
                type="checkbox"
                checked={!hidden.has(mark.code)}
                onChange={() => turn(mark.code)}
              />
              <MarkSign mark={mark} />
              <Name title={mark.name}>{mark.name}</Name>
              <Count>{(counts.get(mark.code) ?? 0).toLocaleString('en-GB')}</Count>
            </Row>
          </li>
        ))}
      </List>
    </Panel>
  )
}
