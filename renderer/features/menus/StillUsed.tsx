import { styled } from '@mui/material/styles'
import type { VanishedCode } from '../../../shared/desk/menus.ts'
import { MENU_TITLES } from '../../../shared/domain/menuNames.ts'
import { Moment } from '../../components/Moment.tsx'
import { Remark } from '../../components/Remark.tsx'
import { placeWords } from './placeWords.ts'

const List = styled('ul')({
  display: 'grid',
  gap: 2,
  maxHeight: 132,
  overflow: 'auto',
  overflowWrap: 'anywhere',
})

/** Codes that are gone from their menus, each with every place here that still has it. */
export const StillUsed = ({ codes }: { codes: readonly VanishedCode[] }) => (
  <Remark tone="warn" label="Gone and still used">
    <b>
      {codes.length === 1 ? 'A value is gone' : `${codes.length} values are gone`} and still used
      here. Nothing was changed: choose another where it matters.
    </b>
    <List>
      {codes.map(({ menu, code, name, since, places }) => (
        <li key={`${menu} ${code}`}>
          <b>
            {code}
            {name !== code && ` (${name})`}
          </b>
          , {MENU_TITLES[menu]},{' '}
          {since === null ? (
            'is not in the menu'
          ) : (
            <>
              gone since <Moment at={since} hasDay />
            </>
          )}
          : {places.map(placeWords).join('; ')}
        </li>
      ))}
    </List>
  </Remark>
)
