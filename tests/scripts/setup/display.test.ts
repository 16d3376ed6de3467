import { expect, test } from 'vitest'
import { hasDisplay } from '../../../scripts/setup/display.mjs'

test('Linux has a display where X or Wayland says so; Windows and macOS always', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})
