import { styled } from '@mui/material/styles'
import { type } from '../../../app/theme/tokens.ts'
import { Panel } from '../../../components/Panel.tsx'

const Text = styled('p')({
  ...type.body,
  marginTop: 4,
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
})

/** What the CRM says of it, as text; markup in it was taken out by the main process. */
export function AboutCard({ description }: { description: string | null }) {
  if (description === null || description === '') return null
  return (
    <Panel label="Description">
      <Text>{description}</Text>
    </Panel>
  )
}
