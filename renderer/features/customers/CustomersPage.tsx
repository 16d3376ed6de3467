import { styled } from '@mui/material/styles'
import { Users } from 'lucide-react'
import { failureOf } from '../../api/desk.ts'
import { useDirectoryState } from '../../api/directory.ts'
import { openPerson, useOpenPerson } from '../../api/openPerson.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorAlert } from '../../components/ErrorAlert.tsx'
import { RecordGrid } from '../../components/records/RecordGrid.tsx'
import { SearchBox } from '../../components/SearchBox.tsx'
import { DirectoryNotes } from './DirectoryNotes.tsx'
import { ImportButton } from './import/ImportButton.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { peopleColumns } from './peopleColumns.tsx'
import { usePeople } from './usePeople.ts'

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 14,
  height: '100%',
  minHeight: 0,
  padding: '22px 34px',
})
const Head = styled('div')({ display: 'flex', alignItems: 'center', gap: 12, flexWrap: 'wrap' })
const Words = styled('div')({ flex: 1, minWidth: 280 })
const Title = styled('h1')({ ...type.title, fontSize: 20 })
const Text = styled('p')({ color: colour.muted })
const icon = <Users size={22} strokeWidth={1.5} />

/** Everybody this desk knows: who signed in here, was added or was imported. */
export function CustomersPage() {
  const people = usePeople()
  const state = useDirectoryState()
  const openId = useOpenPerson()
  const { data, error, isPending, text } = people
  return (
    <Page>
      <Head>
        <Words>
          <Title>Customers</Title>
          <Text>
            People this desk knows. The CRM’s own list of customers cannot be seen from here.
          </Text>
        </Words>
        <SearchBox
          label="Search customers"
          placeholder="Name, phone, postcode…"
          text={text}
          most={100}
          onText={people.setText}
          takesTyping
        />
        <ImportButton />
      </Head>
      <DirectoryNotes state={state} />
      <ErrorAlert
        failure={error === null ? null : failureOf(error)}
        onAgain={() => people.refetch()}
      />
      {error === null && data?.count === 0 && (state?.isOpen !== false || text !== '') ? (
        <Nobody isSearch={text.trim() !== ''} />
      ) : (
        error === null && (
          <RecordGrid
            label="Customers"
            columns={peopleColumns}
            data={data}
            isPending={isPending || (data?.count === 0 && state?.isOpen === false)}
            page={people.page}
            onPage={people.setPage}
            sorting={{ sortModel: people.sort, onSortModelChange: people.setSort }}
            onOpen={({ id }) => openPerson(id)}
          />
        )
      )}
      {openId !== null && (
        <PersonDialog key={openId} id={openId} onClose={() => openPerson(null)} />
      )}
    </Page>
  )
}

const Nobody = ({ isSearch }: { isSearch: boolean }) =>
  isSearch ? (
    <EmptyState
      icon={icon}
      title="Nobody here matches"
      text="Look by a name, a company, figures of a phone number, an e-mail address, a postcode or a customer number."
    />
  ) : (
    <EmptyState
      icon={icon}
      title="This desk knows nobody yet"
      text="Everybody who signs in or is added on a call stands here from then on. Import CSV brings in a file of customers."
    />
  )
