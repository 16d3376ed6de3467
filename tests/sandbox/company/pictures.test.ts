import icons from '@iconify-json/fluent-emoji-flat/icons.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import pictures from '../../../sandbox/company/pictures.json' with { type: 'json' }
import { pictureNames, pictureSvg } from '../../../sandbox/company/pictures.ts'
import { company } from './today.ts'

const published: Readonly<Record<string, { body: string } | undefined>> = icons.icons
const gathered: Readonly<Record<string, string>> = pictures.bodies

describe('pictures', () => {
  it('are the package’s own icons, unchanged', () => {
    const changed = pictureNames.filter((name) => gathered[name] !== published[name]?.body)
    expect(changed).toEqual([])
    expect([pictures.width, pictures.height]).toEqual([icons.width, icons.height])
    expect(pictures.licence).toContain('MIT')
  })

  it('are exactly those the catalogue names', () => {
    const named = new Set(company.products.map(({ picture }) => picture))
    expect(pictureNames.toSorted()).toEqual([...named].toSorted())
  })

  it('are whole SVG documents without script, or nothing', () => {
    for (const name of pictureNames) {
      const svg = pictureSvg(name)
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/)
      expect(svg).not.toMatch(/<script|href="(?!#)|\son\w+=/i)
    }
    expect(pictureSvg('no-such-thing')).toBeUndefined()
    expect(pictureSvg('toString')).toBeUndefined()
  })
})
