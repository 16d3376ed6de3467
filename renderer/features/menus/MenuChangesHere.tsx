import { styled } from '@mui/material/styles'
import type { MenuName } from '../../../shared/domain/menuNames.ts'
import { useMenuChanges } from '../../api/menus.ts'
import { Button } from '../../components/Button.tsx'
import { SectionLabel } from '../../components/Panel.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { choose } from './chosen.ts'

const Box = styled('section')({ display: 'grid', gap: 6, justifyItems: 'start', marginTop: 26 })

const LATEST = 20

/** What readings changed in one menu of late; nothing where it never changed. */
export function MenuChangesHere({ name }: { name: MenuName }) {
  const { data } = useMenuChanges({ name, from: 0, count: LATEST })
  const changes = data?.changes.filter(({ menu }) => menu === name) ?? []
  if (data === undefined || changes.length === 0) return null
  return (
    <Box>
      <SectionLabel>Changes of this menu</SectionLabel>
      <ChangeTable changes={changes} hasMenu={false} />
      {data.total > LATEST && (
        <Button look="quiet" onClick={() => choose('changes')}>
          All changes
        </Button>
      )}
    </Box>
  )
}
