import { styled } from '@mui/material/styles'
import type { Spoken } from '../../../../shared/domain/phonetic.ts'
import { colour, type } from '../../../app/theme/tokens.ts'

const Words = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '6px 18px', marginTop: 4 })
const Word = styled('span')({ display: 'flex', flexWrap: 'wrap', gap: '6px 10px' })
const Sign = styled('span')({
  display: 'grid',
  justifyItems: 'center',
  '& b': { fontSize: 15, lineHeight: '20px', fontWeight: 650 },
  '& small': { ...type.caption, color: colour.muted },
})

/** A text sign by sign, with the word each is read out as. */
export const Spelt = ({ words }: { words: readonly (readonly Spoken[])[] }) => (
  <Words>
    {words.map((word, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text never move.
      <Word key={place}>
        {word.map(({ sign, words: spoken }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor do its signs.
          <Sign key={at}>
            <b>{sign}</b>
            <small>{spoken}</small>
          </Sign>
        ))}
      </Word>
    ))}
  </Words>
)
