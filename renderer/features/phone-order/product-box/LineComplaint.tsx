import { styled } from '@mui/material/styles'
import type { LineProblem } from '../../../../shared/domain/lineEntry.ts'
import { colour } from '../../../app/theme/tokens.ts'

/** The same letters as in the box, so that what is below stands below. */
const Below = styled('div')({
  display: 'flex',
  fontSize: 16,
  lineHeight: '20px',
  color: colour.warn,
  // Where the box has its first letter: its edge, its inner margin, the icon and the gap after it.
  paddingLeft: 1 + 12 + 19 + 8,
})
const Before = styled('span')({
  flex: '0 1 auto',
  maxWidth: '50%',
  overflow: 'hidden',
  visibility: 'hidden',
  whiteSpace: 'pre',
})
const Words = styled('p')({ fontSize: 13, fontWeight: 550, minWidth: 0 })
const Marked = styled('span')({
  display: 'block',
  width: 'max-content',
  height: 5,
  overflow: 'hidden',
  color: 'transparent',
  borderTop: `2px solid ${colour.warn}`,
  fontSize: 16,
  lineHeight: '16px',
  whiteSpace: 'pre',
})

type LineComplaintProps = {
  id: string
  text: string
  problem: LineProblem
  /** Enter was pressed all the same. */
  isSaid: boolean
}

/** What of a typed line was not understood, below the place where it stands. */
export function LineComplaint({ id, text, problem, isSaid }: LineComplaintProps) {
  const { from, to, words } = problem
  return (
    <Below>
      <Before aria-hidden>{text.slice(0, from)}</Before>
      <Words id={id} role={isSaid ? 'alert' : undefined}>
        <Marked aria-hidden>{text.slice(from, to)}</Marked>
        {words}
      </Words>
    </Below>
  )
}
