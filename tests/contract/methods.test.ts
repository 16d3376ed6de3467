import { describe, expect, test } from 'vitest'
import { crmTable } from '../../shared/crm/index.ts'
import { errorCodes } from '../../shared/domain/errorCodes.ts'
import { type Deliberate, differences } from './differences.ts'
import { documentCodes, documentFacts, documentMethods, parameterCount } from './documentFacts.ts'
import { type Difference, differencesBetween } from './facts.ts'
import { tableFacts } from './tableFacts.ts'

const found = differencesBetween(documentFacts, tableFacts)

const isAbout = (deliberate: Deliberate, subject: string, says: Difference): boolean =>
  deliberate.document === says.document &&
  deliberate.here === says.here &&
  deliberate.subjects.some((named) => named === subject || named === anyMethod(subject))

const anyMethod = (subject: string): string => subject.replace(/^\w+/, '*')

describe('the table against the document', () => {
  test('the fixture is the whole document: 25 methods, 189 parameters, 88 codes', () => {
    expect(Object.keys(documentMethods)).toHaveLength(25)
    expect(parameterCount).toBe(189)
    expect(documentCodes).toHaveLength(88)
    expect([...documentFacts.keys()].filter((fact) => / takes /.test(fact))).toHaveLength(189)
  })

  test('the same methods, each under its own name', () => {
    expect(Object.keys(crmTable).sort()).toEqual(Object.keys(documentMethods).sort())
    for (const [name, row] of Object.entries(crmTable)) expect(row.name).toBe(name)
  })

  test('every parameter, requirement, type, filter option and field is as written, or for a reason', () => {
    const unexplained = [...found].filter(
      ([subject, says]) => !differences.some((deliberate) => isAbout(deliberate, subject, says)),
    )
    expect(Object.fromEntries(unexplained)).toEqual({})
  })

  test('every reason is still one', () => {
    const stale = differences.flatMap((deliberate) =>
      deliberate.subjects.filter(
        (named) =>
          ![...found].some(([subject, says]) =>
            isAbout({ ...deliberate, subjects: [named] }, subject, says),
          ),
      ),
    )
    expect(stale).toEqual([])
    for (const { why } of differences) expect(why).toMatch(/^[A-Z].+\.$/)
  })
})

describe('the codes', () => {
  test('are those of the document', () => {
    const listed = documentCodes.map(([code]) => String(code))
    expect(new Set(Object.keys(errorCodes))).toEqual(new Set(listed))
  })

  test('each knows its own number', () => {
    for (const [code] of documentCodes) expect(errorCodes[code]?.code).toBe(code)
  })
})

describe('what follows from a row', () => {
  const withKind = (kind: string) =>
    Object.values(crmTable).flatMap((row) => (row.kind === kind ? [row.name] : []))

  test('two methods move money, and are never repeated', () => {
    expect(withKind('money').sort()).toEqual(['addOrder', 'addTransaction'])
    expect(crmTable.addOrder.repeat).toBe('never')
    expect(crmTable.addTransaction.repeat).toBe('never')
  })

  test('the nine reads are safe', () => {
    const reads = withKind('read')
    expect(reads).toHaveLength(9)
    for (const row of Object.values(crmTable)) {
      if (row.kind === 'read') expect([row.name, row.repeat]).toEqual([row.name, 'safe'])
    }
    expect(reads.every((name) => name.startsWith('get'))).toBe(true)
  })

  test('what must be looked for before it is sent again (reading notes, D5)', () => {
    const lookFirst = Object.values(crmTable).filter(({ repeat }) => repeat === 'lookFirst')
    expect(lookFirst.map(({ name }) => name).sort()).toEqual([
      'addActivity',
      'addCase',
      'addContact',
      'addToCart',
      'clientResetPassword',
    ])
  })
})
