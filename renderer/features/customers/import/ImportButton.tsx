import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { ImportPreview } from '../../../../shared/desk/importPeople.ts'
import { ask } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { FileButton } from '../../../components/FileButton.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { readText } from './readText.ts'

const Said = styled('span')({ color: colour.muted })
/** A line of its own below the search and the button. */
const Failed = styled('div')({ order: 1, flexBasis: '100%', '&:empty': { display: 'none' } })

type Chosen = { readonly name: string; readonly text: string; readonly preview: ImportPreview }

/** Chooses a file of people; what would become of it is shown before anything is taken. */
export function ImportButton() {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [said, setSaid] = useState('')
  const look = useAction(async (picked: File) => {
    setSaid('')
    const text = await readText(picked)
    const preview = await ask((desk) => desk.importPeople.preview({ text, mapping: null }))
    setChosen({ name: picked.name, text, preview })
  })
  return (
    <>
      <Said role="status">{said}</Said>
      <Failed>
        <ErrorAlert failure={look.failure} />
      </Failed>
      <FileButton
        label="File of customers"
        accept=".csv,.txt,text/csv"
        reason={look.isBusy ? 'The file is being read.' : null}
        onFile={(picked) => void look.run(picked)}
      >
        Import CSV
      </FileButton>
      {chosen !== null && (
        <ImportDialog
          name={chosen.name}
          text={chosen.text}
          first={chosen.preview}
          onTaken={(words) => {
            setSaid(words)
            setChosen(null)
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
