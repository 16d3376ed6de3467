import { createTheme } from '@mui/material/styles'
import { controls } from './controls.ts'
import { type Palette, palettes } from './palette.ts'

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true
  }
}

const FONT = "'Inter Variable', system-ui, sans-serif"

/** Our names stand in a group of their own; MUI's point at the same colours. */
const schemeOf = (palette: Palette) => ({
  palette: {
    desk: palette,
    primary: { main: palette.accent, dark: palette.accentPressed, contrastText: palette.onAccent },
    error: { main: palette.bad, contrastText: palette.onBad },
    warning: { main: palette.warn },
    success: { main: palette.good },
    info: { main: palette.info },
    text: { primary: palette.ink, secondary: palette.muted, disabled: palette.faint },
    background: { default: palette.page, paper: palette.surface },
    divider: palette.hairline,
  },
})

export const theme = createTheme({
  // Main sets Electron's theme source, so the media query is the setting as well.
  cssVariables: { colorSchemeSelector: 'media' },
  colorSchemes: { light: schemeOf(palettes.light), dark: schemeOf(palettes.dark) },
  shape: { borderRadius: 7 },
  typography: { fontFamily: FONT, fontSize: 13, button: { textTransform: 'none' } },
  transitions: { duration: { shortest: 120, shorter: 120, short: 140, standard: 160 } },
  components: controls,
})
