import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Entry,
  emptyEntry,
} from '../../../../../renderer/features/phone-order/product-box/entry.ts'
import {
  type EntryEvent,
  entryStep,
} from '../../../../../renderer/features/phone-order/product-box/entryStep.ts'
import { parseLine } from '../../../../../shared/domain/lineEntry.ts'
import { answered, answerOf, answerTo, ENTER, hit, KNOWN, typed } from './entryEvents.ts'

/** Plays events and gathers what was to be done beside. */
function play(events: readonly EntryEvent[], start: Entry = emptyEntry) {
  const added: { code: string; quantity: string | null }[] = []
  const searched: string[] = []
  const entry = events.reduce((now, event) => {
    const step = entryStep(now, event)
    for (const effect of step.effects) {
      if (effect.kind === 'search') searched.push(effect.words)
      else added.push({ code: effect.given.hit.code, quantity: effect.given.line.quantity })
    }
    return step.entry
  }, start)
  return { entry, added, searched }
}

describe('Enter', () => {
  test('takes the first option of the answer to exactly this text', () => {
    const { added, entry } = play([typed('12 sea'), answered(answerTo('sea', ['A', 'B'])), ENTER])
    expect(added).toEqual([{ code: 'A', quantity: '12' }])
    expect(entry.text).toBe('')
  })

  test('takes the option the arrows moved to', () => {
    const down: EntryEvent = { kind: 'moved', by: 1 }
    const { added } = play([typed('sea'), answered(answerTo('sea', ['A', 'B'])), down, ENTER])
    expect(added).toEqual([{ code: 'B', quantity: null }])
  })

  test('never takes an option of an answer to an older text', () => {
    const { added, entry } = play([
      typed('sea'),
      answered(answerTo('sea', ['A', 'B'])),
      typed('sea sa'),
      ENTER,
    ])
    expect(added).toEqual([])
    expect(entry.waiting).toMatchObject([{ text: 'sea sa', state: { kind: 'looking' } }])
    expect(entry.text).toBe('')
  })

  test('a late answer to an older text changes nothing', () => {
    const { entry, added } = play([typed('sea'), typed('oak'), answered(answerTo('sea', ['A']))])
    expect(entry.answer).toBeNull()
    expect(added).toEqual([])
  })

  test('does nothing without words', () => {
    expect(play([typed('  '), ENTER]).entry.waiting).toEqual([])
  })

  test('does not take a line that was not understood', () => {
    const events = [typed('3 A @NOBAND'), answered(answerTo('A', ['A'])), ENTER]
    const { added, entry } = play(events)
    expect(added).toEqual([])
    expect(entry.notice).toContain('NOBAND')
    expect(entry.text).toBe('3 A @NOBAND')
  })

  test('keeps the text where nothing matches', () => {
    const { entry } = play([typed('zzz'), answered(answerTo('zzz', [])), ENTER])
    expect(entry).toMatchObject({ text: 'zzz', notice: 'There is nothing to add for this.' })
  })
})

describe('a line that waits for its answer', () => {
  test('goes out when the answer is clear, while the next one is typed', () => {
    const { added, entry } = play([
      typed('2 A'),
      ENTER,
      typed('sea'),
      answered(answerTo('A', ['A'])),
    ])
    expect(added).toEqual([{ code: 'A', quantity: '2' }])
    expect(entry).toMatchObject({ text: 'sea', waiting: [] })
  })

  test('asks in the box when nothing is clear and the box is free', () => {
    const { added, entry } = play([typed('2 se'), ENTER, answered(answerTo('se', ['A', 'B']))])
    expect(added).toEqual([])
    expect(entry).toMatchObject({ text: '2 se', isOpen: true, waiting: [] })
    expect(entry.answer?.hits).toHaveLength(2)
  })

  test('asks beside the box when something else is being typed', () => {
    const { entry } = play([typed('se'), ENTER, typed('oak'), answered(answerTo('se', ['A', 'B']))])
    expect(entry.text).toBe('oak')
    expect(entry.waiting).toMatchObject([{ text: 'se', state: { kind: 'asks' } }])
  })

  test('asks when the catalogue could not answer', () => {
    const failed: EntryEvent = { kind: 'failed', words: 'se', message: 'No catalogue yet.' }
    const { entry } = play([typed('se'), ENTER, typed('oak'), failed])
    expect(entry.waiting).toMatchObject([{ state: { kind: 'asks', message: 'No catalogue yet.' } }])
  })

  test('changes places with half-typed text when it is taken up again', () => {
    const asking = play([typed('se'), ENTER, typed('oak'), answered(answerTo('se', ['A', 'B']))])
    const id = asking.entry.waiting[0]?.id ?? 0
    const { entry } = play([{ kind: 'resumed', id }], asking.entry)
    expect(entry.text).toBe('se')
    expect(entry.waiting).toMatchObject([{ text: 'oak', state: { kind: 'asks' } }])
  })
})

describe('a line that takes more than can be promised', () => {
  const SCARCE = answerOf('A', ['A'], '4')

  test('is asked about once, in the box, and then added', () => {
    const { added, entry } = play([typed('5 A'), answered(SCARCE), ENTER])
    expect(added).toEqual([])
    expect(entry).toMatchObject({ text: '5 A', isOpen: true })
    expect(entry.notice).toContain('Only 4 can be promised')
    expect(play([ENTER], entry).added).toEqual([{ code: 'A', quantity: '5' }])
  })

  test('is not asked about where there is enough', () => {
    expect(play([typed('4 A'), answered(SCARCE), ENTER]).added).toHaveLength(1)
  })

  test('is asked about again when it is another line', () => {
    const { entry } = play([typed('5 A'), answered(SCARCE), ENTER, typed('6 A')])
    expect(entry.notice).toBe('')
    expect(play([ENTER], entry).added).toEqual([])
    const two = play([typed('9 A'), answered(answerOf('A', ['A', 'B'], '4')), ENTER])
    expect(play([{ kind: 'moved', by: 1 }, ENTER], two.entry).added).toEqual([])
  })

  test('is asked about in the box when its answer comes late, once', () => {
    const late = play([typed('5 A'), ENTER, answered(SCARCE)])
    expect(late.added).toEqual([])
    expect(late.entry).toMatchObject({ text: '5 A', waiting: [] })
    expect(play([ENTER], late.entry).added).toHaveLength(1)
  })

  test('is asked about beside the box while something else is typed, once', () => {
    const { entry, added } = play([typed('5 A'), ENTER, typed('oak'), answered(SCARCE)])
    expect(added).toEqual([])
    const id = entry.waiting[0]?.id ?? 0
    const resumed = play([{ kind: 'resumed', id }, answered(SCARCE)], entry)
    expect(play([ENTER], resumed.entry).added).toEqual([{ code: 'A', quantity: '5' }])
  })

  test('is not asked about again when the desk gives it back', () => {
    const given = { id: 1, text: '5 A', line: parseLine('5 A', KNOWN), hit: hit('A') }
    const { entry } = play([{ kind: 'notAdded', given, message: 'No.' }, answered(SCARCE)])
    expect(play([ENTER], entry).added).toHaveLength(1)
  })
})

test('a price typed by hand waits for its reason', () => {
  const { added, entry } = play([typed('A =4.95'), answered(answerTo('A', ['A'])), ENTER])
  expect(added).toEqual([])
  expect(entry.needsReason).toHaveLength(1)
  const dropped = play([{ kind: 'reasonDropped' }], entry)
  expect(dropped.entry).toMatchObject({ text: 'A =4.95', needsReason: [] })
})

test('a line the desk did not take comes back into the box', () => {
  const before = play([typed('2 A'), answered(answerTo('A', ['A'])), ENTER]).entry
  const [given, none] = before.given
  expect(none).toBeUndefined()
  if (given === undefined) throw new Error('no line was given')
  const { entry } = play([{ kind: 'notAdded', given, message: 'The order is placed.' }], before)
  expect(entry).toMatchObject({ text: '2 A', notice: 'The order is placed.', given: [] })
})

test('a line is shown from Enter on, until main has said that it has it', () => {
  const twice = [typed('2 A'), answered(answerTo('A', ['A'])), ENTER]
  const both = play([...twice, ...twice]).entry
  const lines = both.given.map(({ hit: { code }, line }) => `${line.quantity} ${code}`)
  expect(lines).toEqual(['2 A', '2 A'])
  const [first, second] = both.given
  expect(play([{ kind: 'added', id: first?.id ?? 0 }], both).entry.given).toEqual([second])
})

test('a scan into half-typed text is a line of its own, and the text stays', () => {
  const line = parseLine('2000000000015', KNOWN)
  const left = { text: 'sea', line: parseLine('sea', KNOWN) }
  const { entry } = play([{ kind: 'scanned', text: '2000000000015', line, left }])
  expect(entry.text).toBe('sea')
  expect(entry.waiting).toMatchObject([{ text: '2000000000015', state: { kind: 'looking' } }])
})

test('a line found at once does not pass one that is still looked for', () => {
  const found = [typed('3 B'), answered(answerTo('B', ['B'])), ENTER]
  const { entry, added } = play([typed('2 A'), ENTER, ...found])
  expect(added).toEqual([])
  expect(entry.waiting.map(({ state }) => state.kind)).toEqual(['looking', 'found'])
  expect(play([answered(answerTo('A', ['A']))], entry).added).toEqual([
    { code: 'A', quantity: '2' },
    { code: 'B', quantity: '3' },
  ])
})

test.each<[string, EntryEvent]>([
  ['asks a person', answered(answerTo('A', ['A', 'AB']))],
  ['cannot be looked up', { kind: 'failed', words: 'A', message: 'No catalogue yet.' }],
])('a line that %s holds up no other', (_, event) => {
  const { entry, added } = play([
    typed('A'),
    ENTER,
    typed('B'),
    ENTER,
    answered(answerTo('B', ['B'])),
  ])
  expect(added).toEqual([])
  expect(play([event], entry).added).toMatchObject([{ code: 'B' }])
})

test('no line is lost or doubled, and all keep their order, whenever the answers come', () => {
  const WORDS = ['A', 'B', 'C', 'D']
  const lines = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.boolean()), { maxLength: 12 })
  const order = fc.shuffledSubarray(WORDS, { minLength: WORDS.length })
  fc.assert(
    fc.property(lines, order, (entered, answers) => {
      const events = entered.flatMap(([word, isInTime]) =>
        isInTime ? [typed(word), answered(answerTo(word, [word])), ENTER] : [typed(word), ENTER],
      )
      const late = answers.map((word) => answered(answerTo(word, [word])))
      const { added, entry } = play([...events, ...late])
      expect(added.map(({ code }) => code)).toEqual(entered.map(([word]) => word))
      expect(entry.waiting).toEqual([])
    }),
  )
})

test('lines of a list that nobody settled wait in their order, and leave what is typed alone', () => {
  const lines = ['2 nothing', '3 salt'].map((text) => {
    return { text, line: parseLine(text, KNOWN), message: `What is ${text}?` }
  })
  const { entry, added } = play([typed('12 bees'), { kind: 'leftOver', lines }])
  expect(entry.text).toBe('12 bees')
  expect(entry.waiting.map(({ text, state }) => [text, state])).toEqual(
    lines.map(({ text, message }) => [text, { kind: 'asks', message }]),
  )
  expect(added).toEqual([])
})
