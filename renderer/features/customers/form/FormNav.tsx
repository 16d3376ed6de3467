import { styled } from '@mui/material/styles'
import type { CustomerValues } from '../../../../shared/domain/customerFields.ts'
import type { FormUi } from '../../../api/customerForm.ts'
import { COMPACT, colour, radius, type } from '../../../app/theme/tokens.ts'
import { SearchBox } from '../../../components/SearchBox.tsx'
import { shownSections } from './shownFields.ts'

const Nav = styled('nav')({
  gridRow: '1 / span 2',
  alignSelf: 'start',
  display: 'grid',
  gap: 10,
  padding: '16px 0 16px 22px',
  [COMPACT]: { gridRow: 'auto', padding: '16px 22px 0' },
})
const Parts = styled('div')({ display: 'grid', [COMPACT]: { display: 'none' } })
const Part = styled('button')({
  ...type.body,
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  minHeight: 28,
  padding: '0 10px',
  border: 0,
  borderRadius: radius.control,
  background: 'none',
  color: colour.muted,
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken, color: colour.ink },
  '&[aria-current]': { color: colour.accent, backgroundColor: colour.accentSoft },
})
const Count = styled('span')({ ...type.label, color: colour.accent, whiteSpace: 'nowrap' })

const NOTHING: ReadonlySet<never> = new Set()

type FormNavProps = {
  search: string
  changes: CustomerValues
  view: FormUi['view']
  /** Somebody new has none. */
  hasHistory: boolean
  onSearch: (text: string) => void
  onView: (view: FormUi['view']) => void
}

/** The search for a field, and the parts of the form with how many fields of each were changed. */
export function FormNav(props: FormNavProps) {
  const { search, changes, view, hasHistory, onSearch, onView } = props
  const show = (section: string) => {
    onView('fields')
    // Once the fields are drawn.
    requestAnimationFrame(() =>
      document.getElementById(`customer-${section}`)?.scrollIntoView({ block: 'start' }),
    )
  }
  return (
    <Nav aria-label="Parts of the form">
      <SearchBox
        label="Search for a field"
        placeholder="Find a field"
        text={search}
        most={40}
        isSmall
        onText={(text) => {
          onView('fields')
          onSearch(text)
        }}
      />
      <Parts>
        {shownSections(search, NOTHING).map(({ section, title, fields }) => {
          const count = fields.filter(({ name }) => name in changes).length
          return (
            <Part key={section} type="button" onClick={() => show(section)}>
              {title}
              {count > 0 && (
                <Count>
                  {count} {hasHistory ? 'changed' : 'filled in'}
                </Count>
              )}
            </Part>
          )
        })}
        {hasHistory && (
          <Part
            type="button"
            aria-current={view === 'history' || undefined}
            onClick={() => onView('history')}
          >
            History
          </Part>
        )}
      </Parts>
    </Nav>
  )
}
