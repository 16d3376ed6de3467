import { styled } from '@mui/material/styles'
import { ListTree, Printer, SearchX } from 'lucide-react'
import { useState } from 'react'
import type { MenuState, MenuValue } from '../../../shared/desk/menus.ts'
import { MENU_TITLES } from '../../../shared/domain/menuNames.ts'
import { useMenuUses } from '../../api/menus.ts'
import { colour, NARROW } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Pager } from '../../components/Pager.tsx'
import { SaveCsvButton } from '../../components/SaveCsvButton.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { MenuAge, Troubles } from './MenuAge.tsx'
import { MenuChangesHere } from './MenuChangesHere.tsx'
import { MenuPaper } from './MenuPaper.tsx'
import { Body, Box, Head, Title } from './panelStyles.ts'
import { READ_FOR } from './placeWords.ts'
import { ValueTable } from './ValueTable.tsx'

const Asset = styled('span')({ color: colour.muted, [NARROW]: { display: 'none' } })
const Actions = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  marginLeft: 'auto',
})
const Lines = styled('div')({ display: 'grid', gap: 13, padding: '7px 0' })
const ReadFor = styled('p')({ padding: '0 14px 8px', color: colour.muted })

const PAGE_SIZE = 100

type MenuPanelProps = {
  menu: MenuState
  values: readonly MenuValue[]
  found: readonly MenuValue[]
  isFiltered: boolean
  /** Whether the CRM is being asked now. */
  isReading: boolean
  /** Whether the search found something in another menu. */
  isElsewhere: boolean
}

/** One menu: its values, how old they are, and what became of those it lost. */
export function MenuPanel({
  menu,
  values,
  found,
  isFiltered,
  isElsewhere,
  isReading,
}: MenuPanelProps) {
  const { name, at } = menu
  const [asked, setFrom] = useState(0)
  const [isPrinting, setPrinting] = useState(false)
  const uses = useMenuUses(name) ?? []
  const from = asked < found.length ? asked : 0
  const title = MENU_TITLES[name]
  return (
    <Box>
      <Head>
        <Title>{title}</Title>
        <Asset>{name}</Asset>
        <MenuAge menu={menu} />
        <Actions>
          <Button
            icon={<Printer size={14} />}
            reason={values.length === 0 ? 'There is nothing to print.' : null}
            onClick={() => setPrinting(true)}
          >
            Print
          </Button>
          <SaveCsvButton
            save={(desk) => desk.menus.exportCsv({ name })}
            reason={values.length === 0 ? 'There is nothing to save.' : null}
          />
        </Actions>
      </Head>
      <ReadFor>{READ_FOR[name]}</ReadFor>
      <Troubles menu={menu} />
      <Body tabIndex={0} role="region" aria-label={`Values of ${title}`}>
        {at === null && isReading && (
          <Lines>
            {[62, 48, 71, 55, 66, 50].map((share) => (
              <Skeleton key={share} height={20} width={`${share}%`} />
            ))}
          </Lines>
        )}
        {at === null && !isReading && (
          <EmptyState
            icon={<ListTree size={22} strokeWidth={1.5} />}
            title="This menu was never read"
            text="The CRM has not told it yet. Refresh the menus to ask again."
          />
        )}
        {at !== null && isFiltered && found.length === 0 && (
          <EmptyState
            icon={<SearchX size={22} strokeWidth={1.5} />}
            title={`Nothing of this in ${title}`}
            text={
              isElsewhere
                ? 'Enter goes to the first menu that has it; the list tells of the others.'
                : 'No other menu has it either.'
            }
          />
        )}
        {found.length > 0 && (
          <ValueTable
            title={title}
            values={found.slice(from, from + PAGE_SIZE)}
            all={values}
            uses={uses}
          />
        )}
        <Pager from={from} size={PAGE_SIZE} total={found.length} onTurn={setFrom} />
        {!isFiltered && <MenuChangesHere name={name} />}
      </Body>
      {isPrinting && <MenuPaper menu={menu} values={values} onClose={() => setPrinting(false)} />}
    </Box>
  )
}
