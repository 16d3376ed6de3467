import { styled } from '@mui/material/styles'
import type { MenuState } from '../../../shared/desk/menus.ts'
import { age } from '../../../shared/domain/dates.ts'
import { Chip } from '../../components/Chip.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Remark } from '../../components/Remark.tsx'
import { useNow } from '../../components/useNow.ts'

const Box = styled('div')({
  display: 'grid',
  gap: 8,
  padding: '0 14px 10px',
  '&:empty': { display: 'none' },
})

/** How many values there are, and how old they are. */
export function MenuAge({ menu }: { menu: MenuState }) {
  const now = useNow(15_000)
  const { at, count, trouble } = menu
  return (
    <>
      {at !== null && (
        <Chip>{`${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'}`}</Chip>
      )}
      {at !== null && (
        <Chip tone={trouble === null ? 'neutral' : 'warn'}>
          Read {age(Date.parse(at), now)} ago
        </Chip>
      )}
    </>
  )
}

/** Why the values are no newer, and what of the answer is not among them. */
export function Troubles({ menu: { at, trouble, leftOut } }: { menu: MenuState }) {
  return (
    <Box>
      {trouble !== null && (
        <Remark tone="warn" label="The last reading">
          <span>
            {trouble}{' '}
            {at !== null && (
              <>
                What stands here is as read on <Moment at={at} hasDay />.
              </>
            )}
          </span>
        </Remark>
      )}
      {leftOut > 0 && (
        <Remark tone="warn" label="Left out">
          {`${leftOut.toLocaleString('en-GB')} of the answer ${leftOut === 1 ? 'is' : 'are'} left out: a code that came twice, or no code or text that can be read.`}
        </Remark>
      )}
    </Box>
  )
}
