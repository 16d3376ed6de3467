import { styled } from '@mui/material/styles'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { Kbd } from '../components/Kbd.tsx'
import { SectionLabel } from '../components/Panel.tsx'
import { type CommandGroup, commandList, keysOf } from './commands.ts'
import { colour } from './theme/tokens.ts'

const Columns = styled('div')({ columns: 2, columnGap: 36, padding: '16px 22px' })
const Group = styled('section')({ breakInside: 'avoid', marginBottom: 16 })
const Row = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 12,
  padding: '5px 0',
  borderBottom: `1px solid ${colour.hairline}`,
})

const GROUPS: readonly CommandGroup[] = [
  'Calls',
  'Phone order',
  'Stock',
  'Activities',
  'Screens',
  'Everywhere',
  'In a form',
  'Lists',
]

/** Every key, by where it works. */
export const KeySheet = ({ onClose }: { onClose: () => void }) => (
  <Dialog
    title="Keys"
    aside="Typing outside a field goes to Add product."
    width={720}
    onClose={onClose}
    onConfirm={onClose}
    actions={
      <Button keys="Esc" onClick={onClose} isConfirm>
        Close
      </Button>
    }
  >
    <Columns>
      {GROUPS.map((group) => (
        <Group key={group}>
          <SectionLabel>{group}</SectionLabel>
          {commandList
            .filter((command) => command.group === group && keysOf(command.id) !== '')
            .map(({ id, title }) => (
              <Row key={id}>
                <span>{title}</span>
                <Kbd keys={keysOf(id)} isSpoken />
              </Row>
            ))}
        </Group>
      ))}
    </Columns>
  </Dialog>
)
