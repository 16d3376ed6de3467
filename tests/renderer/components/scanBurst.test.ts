import { describe, expect, test } from 'vitest'
import { createScanBurst, splitScan } from '../../../renderer/components/scanBurst.ts'

/** Types each text with so many ms between its keys, after a pause; answers what Enter found. */
function scannedOf(...texts: readonly [text: string, between: number, before: number][]): string {
  const burst = createScanBurst()
  let at = 0
  for (const [text, between, before] of texts) {
    at += before
    for (const [index, key] of [...text].entries()) {
      if (index > 0) at += between
      burst.key(key, at)
    }
  }
  return burst.take(at + 5)
}

describe('a scan', () => {
  test('is a burst of figures that ends in Enter', () => {
    expect(scannedOf(['2000000000015', 8, 0])).toBe('2000000000015')
  })

  test('is told from text typed before it', () => {
    expect(scannedOf(['sea', 120, 0], ['2000000000015', 8, 900])).toBe('2000000000015')
  })

  test('is not what somebody types, however fast', () => {
    expect(scannedOf(['2000000000015', 60, 0])).toBe('')
    expect(scannedOf(['2 case HV-1042', 0, 0])).toBe('')
  })

  test('is not the end of a text typed without a pause before it', () => {
    expect(scannedOf(['ab', 0, 0], ['12345678', 0, 40])).toBe('')
  })

  test('is over when Enter comes late', () => {
    const burst = createScanBurst()
    for (const [index, key] of [...'2000000000015'].entries()) burst.key(key, index * 8)
    expect(burst.take(5000)).toBe('')
  })
})

describe('the text around a scan', () => {
  test('stays, if it is half a word', () => {
    expect(splitScan('sea2000000000015', '2000000000015')).toEqual({ left: 'sea' })
  })

  test('belongs to the scan, if it is a quantity', () => {
    expect(splitScan('12 2000000000015', '2000000000015')).toBeNull()
  })

  test('is none, if the scan is all there is', () => {
    expect(splitScan('2000000000015', '2000000000015')).toBeNull()
    expect(splitScan('sea salt', '')).toBeNull()
  })
})
