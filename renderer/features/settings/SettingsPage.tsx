import { styled } from '@mui/material/styles'
import type { ComponentType } from 'react'
import { colour, radius, type } from '../../app/theme/tokens.ts'
import { AboutSection } from './AboutSection.tsx'
import { AppearanceSection } from './AppearanceSection.tsx'
import { ConnectionSection } from './ConnectionSection.tsx'
import { chooseSection, useChosenSection } from './chosenSection.ts'
import { DataSection } from './DataSection.tsx'
import { DefaultsSection } from './DefaultsSection.tsx'
import { DiagnosticsSection } from './DiagnosticsSection.tsx'
import { KeysSection } from './keys/KeysSection.tsx'
import { SecuritySection } from './SecuritySection.tsx'
import { type SectionId, sections } from './sections.ts'
import { TrainingSection } from './TrainingSection.tsx'

const Page = styled('div')({ display: 'flex', height: '100%', minHeight: 0 })
const Side = styled('nav')({
  flex: 'none',
  width: 210,
  padding: '18px 12px',
  backgroundColor: colour.surface,
  borderRight: `1px solid ${colour.hairline}`,
  overflowY: 'auto',
})
const Title = styled('h1')({ ...type.title, padding: '0 10px 14px' })
const Entry = styled('button')({
  ...type.strong,
  display: 'block',
  width: '100%',
  height: 34,
  padding: '0 10px',
  marginBottom: 2,
  textAlign: 'left',
  color: colour.muted,
  background: 'none',
  border: 0,
  borderRadius: radius.control,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '&[aria-current]': { color: colour.accent, backgroundColor: colour.accentSoft },
})
const Content = styled('div')({
  flex: 1,
  minWidth: 0,
  padding: '24px 34px',
  overflowY: 'auto',
  '&:focus-visible': { outlineOffset: -2 },
})

const pages: Readonly<Record<SectionId, ComponentType>> = {
  connection: ConnectionSection,
  training: TrainingSection,
  defaults: DefaultsSection,
  appearance: AppearanceSection,
  keys: KeysSection,
  security: SecuritySection,
  data: DataSection,
  diagnostics: DiagnosticsSection,
  about: AboutSection,
}

/** Settings: its sections at the left, the chosen one at the right. */
export function SettingsPage() {
  const chosen = useChosenSection()
  const Section = pages[chosen]
  return (
    <Page>
      <Side aria-label="Settings">
        <Title>Settings</Title>
        {sections.map(({ id, title }) => (
          <Entry
            key={id}
            type="button"
            aria-current={id === chosen ? 'page' : undefined}
            onClick={() => chooseSection(id)}
          >
            {title}
          </Entry>
        ))}
      </Side>
      {/* Reached by Tab: a section without a control, such as a long list, is scrolled by keyboard too. */}
      <Content tabIndex={0}>
        <Section />
      </Content>
    </Page>
  )
}
