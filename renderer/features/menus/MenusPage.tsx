import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { MENU_NAMES, type MenuName } from '../../../shared/domain/menuNames.ts'
import { ask, failureOf } from '../../api/desk.ts'
import { useAllMenus, useMenusState, useVanished } from '../../api/menus.ts'
import { useSettings } from '../../api/status.ts'
import { useAction } from '../../api/useAction.ts'
import { COMPACT, colour, type } from '../../app/theme/tokens.ts'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { SearchBox } from '../../components/SearchBox.tsx'
import { ChangesPanel } from './ChangesPanel.tsx'
import { choose, searchFor, useChosen } from './chosen.ts'
import { findValues } from './findValues.ts'
import { MenuList } from './MenuList.tsx'
import { MenuPanel } from './MenuPanel.tsx'
import { RefreshMenus } from './RefreshMenus.tsx'
import { StillUsed } from './StillUsed.tsx'

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.surface,
  [COMPACT]: { overflow: 'auto' },
})
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 10,
  padding: '10px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Title = styled('h1')(type.title)
const Gap = styled('span')({ flex: 1 })
const Notes = styled('div')({
  display: 'grid',
  gap: 8,
  padding: '10px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
  '&:empty': { display: 'none' },
})
const Body = styled('div')({
  display: 'grid',
  flex: 1,
  minHeight: 0,
  gridTemplateColumns: '248px minmax(0, 1fr)',
  [COMPACT]: { display: 'block', flex: 'none' },
})
const Panel = styled('div')({ minWidth: 0, minHeight: 0 })

const refresh = () => ask((desk) => desk.menus.refresh(undefined))

/** The CRM's twelve menus: what they hold, what changed in them, and what here still uses what is gone. */
export function MenusPage() {
  const { chosen, text } = useChosen()
  const { data: state, error } = useMenusState()
  const menus = useAllMenus()
  const vanished = useVanished()
  const reading = useAction(refresh)
  const person = useSettings()?.whoIsHere ?? ''
  const found = useMemo(
    () => new Map(MENU_NAMES.map((name) => [name, findValues(menus.get(name) ?? [], text)])),
    [menus, text],
  )
  const toFirstFound = () => {
    const isHere = (name: MenuName) => (found.get(name)?.length ?? 0) > 0
    const first = MENU_NAMES.find(isHere)
    if (first !== undefined && !(chosen !== 'changes' && isHere(chosen))) choose(first)
    document.querySelector<HTMLElement>('[data-values] [tabindex="0"]')?.focus()
  }
  const menu = state?.menus.find(({ name }) => name === chosen)
  return (
    <Page>
      <Head>
        <Title>Menus</Title>
        <SearchBox
          label="Search menus"
          placeholder="Search all menus"
          text={text}
          most={100}
          onText={searchFor}
          onEnter={toFirstFound}
          onDown={toFirstFound}
          takesTyping
        />
        <Gap />
        <RefreshMenus
          read={state?.read ?? null}
          isAsked={reading.isBusy}
          onRefresh={() => void reading.run()}
        />
      </Head>
      <Notes>
        <ErrorAlert failure={reading.failure ?? (error === null ? null : failureOf(error))} />
        {vanished.length > 0 && <StillUsed codes={vanished} />}
      </Notes>
      <Body>
        <MenuList menus={state?.menus} chosen={chosen} found={text === '' ? null : found} />
        <Panel id="menus-panel" role="tabpanel" aria-labelledby={`menus-${chosen}`}>
          {chosen === 'changes' || menu === undefined ? (
            // Whoever sits down next looks at changes of their own.
            <ChangesPanel key={person} />
          ) : (
            <MenuPanel
              key={chosen}
              menu={menu}
              values={menus.get(menu.name) ?? []}
              found={found.get(menu.name) ?? []}
              isFiltered={text !== ''}
              isReading={state?.read != null}
              isElsewhere={[...found.values()].some(({ length }) => length > 0)}
            />
          )}
        </Panel>
      </Body>
    </Page>
  )
}
