import { openMirror } from '../../../../electron/desk/stock/mirror/schema.ts'
import { numbered } from './feedChanges.ts'
import { movingFeed } from './movingFeed.ts'
import { refresh } from './refreshHelp.ts'

// One refresh, in a process that may make no file larger than its shell allows: says how it ended.
const [folder = '', name = '', count = ''] = process.argv.slice(2)
const mirror = openMirror(folder)
const rows = numbered(Number(count)).map((code) => ({ code, name }))
try {
  await refresh(mirror, movingFeed(rows, 100))
  process.stdout.write('applied')
} catch (error) {
  process.stdout.write(error instanceof Error ? `${error.stack}` : 'refused')
}
