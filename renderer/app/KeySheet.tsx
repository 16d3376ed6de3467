import { styled } from '@mui/material/styles'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { Kbd } from '../components/Kbd.tsx'
import { SectionLabel } from '../components/Panel.tsx'
import { commandGroups } from './command.ts'
import { commandList } from './commands.ts'
import { capsIn, useAllKeys } from './keys/useKeys.ts'
import { colour, focusRing } from './theme/tokens.ts'

const Scroller = styled('div')({
  maxHeight: '68vh',
  padding: '16px 22px',
  overflow: 'auto',
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
})
// Not the one that scrolls: columns of a given height go on beside it, where nobody looks.
const Columns = styled('div')({ columns: '3 240px', columnGap: 32 })
const Group = styled('section')({ breakInside: 'avoid', marginBottom: 16 })
const Row = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 12,
  padding: '5px 0',
  borderBottom: `1px solid ${colour.hairline}`,
})

/** Every key, by where it works. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const keys = useAllKeys()
  return (
    <Dialog
      title="Keys"
      aside="Typing outside a field goes to Add product."
      width={960}
      onClose={onClose}
      onConfirm={onClose}
      actions={
        <Button keys="Esc" onClick={onClose} isConfirm>
          Close
        </Button>
      }
    >
      <Scroller tabIndex={0} role="region" aria-label="Every key">
        <Columns>
          {commandGroups.map((group) => (
            <Group key={group}>
              <SectionLabel>{group}</SectionLabel>
              {commandList
                .filter((command) => command.group === group && capsIn(keys, command.id) !== '')
                .map(({ id, title }) => (
                  <Row key={id}>
                    <span>{title}</span>
                    <Kbd keys={capsIn(keys, id)} isSpoken />
                  </Row>
                ))}
            </Group>
          ))}
        </Columns>
      </Scroller>
    </Dialog>
  )
}
