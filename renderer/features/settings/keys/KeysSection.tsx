import { useState } from 'react'
import type { OwnKeys } from '../../../../shared/desk/ownKeys.ts'
import type { CommandId } from '../../../app/commands.ts'
import { Section } from '../Section.tsx'
import { SettingsLoader } from '../SettingsLoader.tsx'
import { KeyDialog } from './KeyDialog.tsx'
import { KeyList } from './KeyList.tsx'
import { KeysFile } from './KeysFile.tsx'

/** Settings > Keys: which keys give which command at this desk. */
export function KeysSection() {
  const [chosen, setChosen] = useState<CommandId | null>(null)
  return (
    <Section
      title="Keys"
      lead="Which keys give which command at this desk. Enter, Esc, the arrows and Ctrl 1…9 stay as they are."
    >
      <SettingsLoader>
        {({ ownKeys }, change) => {
          const keep = (next: OwnKeys) => change({ ownKeys: next })
          return (
            <>
              <KeysFile own={ownKeys} onKeep={keep} />
              <KeyList own={ownKeys} onChoose={setChosen} onKeep={keep} />
              {chosen !== null && (
                <KeyDialog
                  id={chosen}
                  own={ownKeys}
                  onKeep={keep}
                  onClose={() => setChosen(null)}
                />
              )}
            </>
          )
        }}
      </SettingsLoader>
    </Section>
  )
}
