// npm run dist:check: packs a Linux directory build and reads back what is in it.
import { readAsar } from './packing/asar.mjs'
import { wrongContents, wrongNotices } from './packing/contents.mjs'
import { FUSES, readBuilderSettings, wrongFuseSettings, wrongFuseWire } from './packing/fuses.mjs'
import { packLinux } from './packing/pack.mjs'
import { realElectron } from './setup/electronBinary.mjs'
import { ROOT } from './setup/places.mjs'
import { main, say } from './setup/say.mjs'
import { setUpDesk } from './setup/setUp.mjs'

const NEVER_CHECKED = [
  'the Windows and macOS packages, their signing and notarisation',
  'the AppImage and deb made from this folder',
  'installing, updating and removing it',
]
const NEEDS_BINARY = [
  'the fuses of the packaged program (no Electron binary, so no fuse wire)',
  'starting the packaged program, and its refusal of a changed archive',
]

function tellContents(files) {
  const sorted = [...files].sort((a, b) => b.bytes - a.bytes)
  for (const { path, bytes } of sorted) say(`  ${String(bytes).padStart(9)}  ${path}`)
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  say(`  ${files.length} files, ${total} bytes`)
}

await main(async () => {
  const { env } = await setUpDesk()
  const real = realElectron()
  const { archive, program } = await packLinux(real, env)
  const { files, textOf } = readAsar(archive)
  tellContents(files)
  say('Fuses:')
  for (const [name, [isOn, why]] of Object.entries(FUSES)) {
    say(`  ${isOn ? 'on ' : 'off'} ${name}: ${why}`)
  }
  const wrong = [
    ...wrongContents(files),
    ...wrongNotices(textOf),
    ...wrongFuseSettings(readBuilderSettings(ROOT)),
    ...(real ? wrongFuseWire(program) : []),
  ]
  say('Not checked here:')
  for (const what of [...(real ? NEEDS_BINARY.slice(1) : NEEDS_BINARY), ...NEVER_CHECKED]) {
    say(`  - ${what}`)
  }
  for (const sentence of wrong) say(`✗ ${sentence}`)
  say(wrong.length ? 'The package is not as described.' : 'The package is as described.')
  return wrong.length ? 1 : 0
})
