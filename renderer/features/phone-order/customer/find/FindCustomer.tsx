import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { UserSearch } from 'lucide-react'
import { useId } from 'react'
import type { PersonRow } from '../../../../../shared/desk/directory.ts'
import { useKeys } from '../../../../app/keys/useKeys.ts'
import { Hidden } from '../../../../components/Hidden.tsx'
import { Kbd } from '../../../../components/Kbd.tsx'
import { PersonOptions } from './PersonOptions.tsx'
import { useFindCustomer } from './useFindCustomer.ts'

const Place = styled('div')({})
const Input = styled(InputBase)({ '& > svg': { flex: 'none' } })

type FindCustomerProps = { callId: string; onPick: (person: PersonRow) => void }

/** Whoever this desk knows, by whatever the caller says first. */
export function FindCustomer({ callId, onPick }: FindCustomerProps) {
  const listId = useId()
  const box = useFindCustomer(callId, onPick)
  const { answer, isOpen, highlighted } = box
  const keys = useKeys('findCustomer')
  return (
    <Place>
      <Input
        fullWidth
        name="find"
        value={box.typed}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={box.handleKeyDown}
        onFocus={box.open}
        onBlur={box.close}
        placeholder="Name or phone"
        startAdornment={<UserSearch size={16} />}
        endAdornment={<Kbd keys={keys} />}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': 'Find customer',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': listId,
            'aria-activedescendant':
              isOpen && answer?.hits.length ? `${listId}-${highlighted}` : undefined,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 100,
          },
        }}
      />
      <Hidden role="status">{isOpen && `${answer?.count ?? 0} people`}</Hidden>
      {isOpen && answer !== null && (
        <PersonOptions id={listId} answer={answer} highlighted={highlighted} onPick={box.pick} />
      )}
    </Place>
  )
}
