import { History } from 'lucide-react'
import { useZone } from '../../../api/status.ts'
import { useChangeCounts } from '../../../api/stockChanges.ts'
import { Button } from '../../../components/Button.tsx'
import { sinceWords } from '../../../components/sinceWords.ts'
import { useNow } from '../../../components/useNow.ts'
import { showStockPart } from '../part.ts'
import { Roomy } from '../Roomy.tsx'

/** How much changed since whoever is here last looked, and the way to it. */
export function ChangesButton() {
  const told = useChangeCounts()
  const zone = useZone()
  const now = useNow(60_000)
  if (told === null) return null
  const { all } = told.counts
  const changed = `${all === 0 ? 'Nothing' : all.toLocaleString('en-GB')} changed`
  const since = `since ${sinceWords(told.since, zone, now)}`
  return (
    <Button
      look="quiet"
      icon={<History size={14} />}
      name={`${changed} ${since}`}
      onClick={() => showStockPart('changes')}
    >
      {changed}
      <Roomy> {since}</Roomy>
    </Button>
  )
}
