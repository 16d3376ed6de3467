import type { NotedChange } from '../../../shared/desk/menus.ts'
import { MENU_TITLES } from '../../../shared/domain/menuNames.ts'
import { Chip, type ChipTone } from '../../components/Chip.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Table } from './Table.ts'

const KINDS: Readonly<Record<NotedChange['kind'], { tone: ChipTone; word: string }>> = {
  gone: { tone: 'warn', word: 'gone' },
  text: { tone: 'info', word: 'other text' },
  new: { tone: 'good', word: 'new' },
}

type ChangeTableProps = { changes: readonly NotedChange[]; hasMenu: boolean }

/** Changes with the time of the reading that brought them, the newest first. */
export const ChangeTable = ({ changes, hasMenu }: ChangeTableProps) => (
  <Table aria-label="Changes">
    <thead>
      <tr>
        <th scope="col">When</th>
        {hasMenu && <th scope="col">Menu</th>}
        <th scope="col">Code</th>
        <th scope="col">Change</th>
        <th scope="col">Was</th>
        <th scope="col">Is</th>
      </tr>
    </thead>
    <tbody>
      {changes.map(({ id, at, menu, code, kind, was, now }) => (
        <tr key={id}>
          <td>
            <Moment at={at} hasDay />
          </td>
          {hasMenu && <td>{MENU_TITLES[menu]}</td>}
          <th scope="row">{code}</th>
          <td>
            <Chip tone={KINDS[kind].tone}>{KINDS[kind].word}</Chip>
          </td>
          <td>{was ?? '–'}</td>
          <td>{now ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  </Table>
)
