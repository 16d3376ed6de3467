import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, plainText } from '../../../shared/domain/plainText.ts'

test.each([
  ['Sea salt, smoked over oak.', 'Sea salt, smoked over oak.'],
  ['<p>Two   words</p><p>More</p>', 'Two words\nMore'],
  ['One<br/>two<BR>three', 'One\ntwo\nthree'],
  ['<ul><li>Jar</li><li class="a">Tin</li></ul>', '• Jar\n• Tin'],
  ['Salt &amp; pepper &pound;2 &#8211; 6 &#xd7; 15&nbsp;cm', 'Salt & pepper £2 – 6 × 15 cm'],
  ['Fish & chips; 3 < 4 &unknown; &#99999999;', 'Fish & chips; 3 < 4 &unknown; &#99999999;'],
  ['<b>Bold</b> and <a href="https://elsewhere.example">link</a>', 'Bold and link'],
  ['Before<script>alert("x")</script>after', 'Before after'],
  ['Before<style>p { color: red }</style >after<script>never closed', 'Before after'],
  ['A<!-- secret --> B<!-- open', 'A B'],
  ['Cut <img src=x onerror=alert(1)', 'Cut'],
  ['Turned \u202earound\u200b', 'Turned around'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['One\ttwo', 'One two'],
  ['', ''],
])('%s', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test('long text is cut with a sign that it goes on', () => {
  expect(plainText('word '.repeat(100), 20)).toBe('word word word word…')
})

test('no markup is left of any text that held no entities', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<',
    '>',
    'x',
    ' ',
    '"',
    '<!--',
    '-->',
    '<a b="',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(plainText(pieces.join(''))).not.toMatch(/<\/?[a-z!]/i)
    }),
  )
})

test('one line keeps what looks like markup, and nothing that nobody sees', () => {
  expect(oneLine('  Ring <Bob>\r\n\u202e& \u0000Co  ', 50)).toBe('Ring <Bob> & Co')
  expect(oneLine('abcdef', 3)).toBe('abc')
})
