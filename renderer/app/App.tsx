import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../api/queries.ts'
import { Shell } from './Shell.tsx'
import { nonce } from './theme/nonce.ts'
import { theme } from './theme/theme.ts'

const styles = createCache({ key: 'desk', ...(nonce !== undefined && { nonce }) })

export function App() {
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <QueryClientProvider client={queryClient}>
          <Shell />
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  )
}
