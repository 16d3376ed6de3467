import '@fontsource-variable/inter/wght.css'
import { createRoot } from 'react-dom/client'
import { watchAdding } from './api/adding.ts'
import { watchCalls } from './api/calls.ts'
import { watchCases } from './api/cases.ts'
import { watchMenus } from './api/menus.ts'
import { watchQueries } from './api/queries.ts'
import { watchReminders } from './api/reminders.ts'
import { watchStatus } from './api/status.ts'
import { watchUnsettled } from './api/unsettled.ts'
import { App } from './app/App.tsx'
import { watchPaletteUses } from './app/palette/uses.ts'
import { watchRinging } from './app/screens.ts'
import { watchTyping } from './features/phone-order/state/typing.ts'
import { watchFigures } from './features/stock/state/promises.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

watchStatus()
watchQueries()
watchMenus()
watchFigures()
watchCalls()
watchRinging()
watchTyping()
watchAdding()
watchCases()
watchReminders()
watchUnsettled()
watchPaletteUses()
createRoot(root).render(<App />)
