import '@fontsource-variable/inter/wght.css'
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { createRoot } from 'react-dom/client'
import { theme } from '../../../../renderer/app/theme/theme.ts'
import { marksOf } from '../../../../renderer/features/activities/types/marks.ts'
import { FIRST_LAYOUT } from '../../../../renderer/features/stock/columns/firstLayout.ts'
import { shownColumns } from '../../../../renderer/features/stock/columns/shownColumns.ts'
import { ask } from './ask.ts'
import { Floor } from './Floor.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
const styles = createCache({ key: 'desk', ...(nonce !== undefined && { nonce }) })

const columns = await ask((desk) => desk.stock.columns(undefined))
const types = await ask((desk) => desk.menus.read({ name: 'activity_type' }))
createRoot(root).render(
  <CacheProvider value={styles}>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Floor columns={shownColumns(columns, FIRST_LAYOUT)} marks={marksOf(types.values)} />
    </ThemeProvider>
  </CacheProvider>,
)
