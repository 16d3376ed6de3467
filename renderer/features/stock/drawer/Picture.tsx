import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { PackageOpen } from 'lucide-react'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { colour, radius } from '../../../app/theme/tokens.ts'

const Frame = styled('div')({
  display: 'grid',
  placeItems: 'center',
  width: 84,
  height: 84,
  overflow: 'hidden',
  color: colour.muted,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.card,
  '& img': { width: '100%', height: '100%', padding: 8, objectFit: 'contain' },
})

type PictureProps = { code: string; name: string; isThere: boolean }

/** The product's picture, fetched by the main process; its place is kept while there is none. */
export function Picture({ code, name, isThere }: PictureProps) {
  const { data } = useQuery({
    queryKey: keys.picture(code),
    queryFn: () => ask((desk) => desk.stock.picture({ code })),
    enabled: isThere,
    staleTime: 10 * 60_000,
  })
  return (
    <Frame>
      {data ? (
        <img src={data} alt={name} draggable={false} />
      ) : (
        <PackageOpen size={28} strokeWidth={1.5} />
      )}
    </Frame>
  )
}
