import { useTraining } from '../../../api/queries.ts'
import { SelectField } from '../../../components/SelectField.tsx'

/** Training: the gateway's test cards, so that nobody is tempted to use a real one. */
export function TestCards({ onPick }: { onPick: (number: string, type: string) => void }) {
  const training = useTraining()
  if (training === null) return null
  const { cards, hint } = training
  const options = cards.map(({ label, number, note }) => ({
    code: number,
    name: [label, number, note].filter(Boolean).join(' · '),
  }))
  const handlePick = (number: string) => {
    const card = cards.find((one) => one.number === number)
    if (card) onPick(card.number, card.type)
  }
  return (
    <SelectField
      label="Test card"
      isAside
      none="Type one, or choose one to practise with"
      options={options}
      value=""
      hint={hint}
      onPick={handlePick}
    />
  )
}
