import { styled } from '@mui/material/styles'
import type { MenuState, MenuValue } from '../../../shared/desk/menus.ts'
import { MENU_TITLES } from '../../../shared/domain/menuNames.ts'
import { type } from '../../app/theme/tokens.ts'
import { Moment } from '../../components/Moment.tsx'
import { PrintDialog } from '../../components/PrintDialog.tsx'
import { extrasOf } from './extras.ts'
import { Swatch } from './Swatch.tsx'
import { Table } from './Table.ts'
import { ValueHeads } from './ValueHeads.tsx'

const Paper = styled('article')({
  display: 'grid',
  gap: 12,
  padding: '16px 22px',
  '@media print': {
    padding: 0,
    '& thead': { display: 'table-header-group' },
    '& tr': { breakInside: 'avoid' },
  },
})
const Title = styled('h2')(type.title)

type MenuPaperProps = { menu: MenuState; values: readonly MenuValue[]; onClose: () => void }

/** A whole menu as it comes out on A4. */
export function MenuPaper({ menu: { name, at }, values, onClose }: MenuPaperProps) {
  const extras = extrasOf(values)
  return (
    <PrintDialog
      title="Print the menu"
      way="back to the menus"
      width={720}
      said="A4, as many pages as it needs."
      action="Print"
      reason={null}
      error={null}
      onClose={onClose}
    >
      <Paper data-print>
        <Title>{MENU_TITLES[name]}</Title>
        <p>
          The CRM’s menu {name}
          {at !== null && (
            <>
              , as read on <Moment at={at} hasDay />
            </>
          )}
          .
        </p>
        <Table>
          <thead>
            <tr>
              <ValueHeads extras={extras} />
            </tr>
          </thead>
          <tbody>
            {values.map(({ code, name: text, colour, extra }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{text}</td>
                {extras.hasColour && (
                  <td>
                    <Swatch text={colour} /> {colour}
                  </td>
                )}
                {extras.fields.map((field) => (
                  <td key={field}>{extra[field]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Paper>
    </PrintDialog>
  )
}
