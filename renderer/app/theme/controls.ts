import type { ThemeOptions } from '@mui/material/styles'
import type {} from '@mui/x-data-grid/themeAugmentation'
import { globalStyles } from './globalStyles.ts'
import { nonce } from './nonce.ts'
import { colour, fieldRing, focusRing, radius, size, type } from './tokens.ts'

/** How MUI's controls look here: hairlines, no ripple, no capitals, shadows only on what floats. */
export const controls: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: { styleOverrides: globalStyles },
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        ...type.strong,
        minWidth: 0,
        minHeight: size.control,
        padding: '0 12px',
        gap: 8,
        borderRadius: radius.control,
        whiteSpace: 'nowrap',
        transition: 'background-color 120ms, border-color 120ms',
        '& > svg': { flex: 'none' },
        '&[aria-disabled="true"]': { cursor: 'default' },
      },
      outlined: {
        backgroundColor: colour.surface,
        borderColor: `color-mix(in srgb, ${colour.edge} 45%, ${colour.hairline})`,
        color: colour.ink,
        '&:hover': { backgroundColor: colour.sunken },
        '&[aria-disabled="true"]': {
          backgroundColor: 'transparent',
          borderColor: colour.hairline,
          color: colour.faint,
        },
      },
      contained: {
        backgroundColor: colour.accent,
        color: colour.onAccent,
        '&:hover': { backgroundColor: colour.accentPressed },
        '&[aria-disabled="true"]': {
          backgroundColor: colour.sunken,
          color: colour.faint,
          boxShadow: `inset 0 0 0 1px ${colour.hairline}`,
        },
      },
      text: {
        color: colour.muted,
        '&:hover': { backgroundColor: colour.sunken, color: colour.ink },
        '&[aria-disabled="true"]': { color: colour.faint },
      },
      sizeSmall: { minHeight: size.controlSmall, padding: '0 8px', ...type.label },
    },
  },
  MuiInputBase: {
    styleOverrides: {
      root: {
        ...type.body,
        minHeight: size.control,
        padding: '0 10px',
        gap: 8,
        backgroundColor: colour.surface,
        border: `1px solid ${colour.edge}`,
        borderRadius: radius.control,
        '&.Mui-focused': fieldRing,
        '&.Mui-error': { borderColor: colour.bad },
        '&.Mui-disabled': { backgroundColor: colour.sunken, borderColor: colour.hairline },
      },
      input: {
        padding: 0,
        height: 'auto',
        textOverflow: 'ellipsis',
        '&:read-only': { color: colour.muted },
        '&::placeholder': { color: colour.faint, opacity: 1 },
      },
    },
  },
  // It writes a style sheet of its own.
  MuiDataGrid: { defaultProps: nonce === undefined ? {} : { nonce } },
  // What it says belongs to the page; beside that, at the end of the document, it is in no landmark.
  MuiTooltip: {
    defaultProps: { slotProps: { popper: { container: () => document.querySelector('main') } } },
    styleOverrides: {
      tooltip: {
        ...type.label,
        padding: '5px 10px',
        borderRadius: radius.control,
        backgroundColor: colour.ink,
        color: colour.surface,
      },
    },
  },
  MuiCheckbox: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { padding: 4, color: colour.edge } },
  },
  MuiRadio: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { padding: 4, color: colour.edge } },
  },
}
