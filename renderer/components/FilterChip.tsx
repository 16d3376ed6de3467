import { X } from 'lucide-react'
import { ViewChip } from './ViewChip.tsx'

/** A filter in words; pressed, it is taken out. */
export const FilterChip = ({ words, onOut }: { words: string; onOut: () => void }) => (
  <ViewChip
    type="button"
    title={words}
    aria-label={`${words}, take this filter out`}
    onClick={onOut}
  >
    <span>{words}</span>
    <X size={12} />
  </ViewChip>
)
