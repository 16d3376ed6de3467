import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type OrderDocument,
} from '../../../../shared/desk/documents.ts'
import { DOCUMENT_TITLES } from '../../../../shared/domain/documentTitles.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { PrintDialog } from '../../../components/PrintDialog.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { OrderPaper } from './OrderPaper.tsx'
import { SavePdf } from './SavePdf.tsx'

const Choose = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, padding: '12px 22px 0' })
const Place = styled('div')({ padding: '14px 22px 18px' })

/** The papers of an order, as they come out on A4. */
export function DocumentDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useQuery({
    queryKey: keys.document(id),
    queryFn: () => ask((desk) => desk.documents.of({ id })),
  })
  const [picked, setPicked] = useState<DocumentKind | null>(null)
  const kind = data === undefined ? null : (picked ?? firstOf(data))
  const reason = data === undefined ? 'The paper is not there yet.' : null
  return (
    <PrintDialog
      title="Documents"
      aside={data && `${data.number ?? data.token} · ${data.customer}`}
      way="back to the order"
      width={880}
      said="A4, from this desk’s own records; no VAT invoice."
      action="Print"
      reason={reason}
      error={error}
      onClose={onClose}
      more={<SavePdf id={id} kind={kind} />}
    >
      {data === undefined || kind === null ? (
        error === null && <Skeleton height={320} />
      ) : (
        <>
          <Choose role="group" aria-label="Paper">
            {DOCUMENT_KINDS.map((one) => (
              <KindChip
                key={one}
                kind={one}
                gate={data.kinds[one]}
                isChosen={one === kind}
                onPick={setPicked}
              />
            ))}
          </Choose>
          <Place>
            <OrderPaper paper={data} kind={kind} />
          </Place>
        </>
      )}
    </PrintDialog>
  )
}

const firstOf = ({ kinds }: OrderDocument): DocumentKind =>
  DOCUMENT_KINDS.find((one) => kinds[one].kind === 'open') ?? 'readBack'

type KindChipProps = {
  kind: DocumentKind
  gate: OrderDocument['kinds'][DocumentKind]
  isChosen: boolean
  onPick: (kind: DocumentKind) => void
}

/** What shuts a paper is told, not hidden. */
function KindChip({ kind, gate, isChosen, onPick }: KindChipProps) {
  const isShut = gate.kind === 'shut'
  return (
    <ViewChip
      type="button"
      aria-pressed={isChosen}
      aria-disabled={isShut || undefined}
      title={isShut ? gate.reason : undefined}
      onClick={() => isShut || onPick(kind)}
    >
      {DOCUMENT_TITLES[kind]}
    </ViewChip>
  )
}
