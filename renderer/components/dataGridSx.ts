import { colour, radius, type } from '../app/theme/tokens.ts'

/** How a grid of the desk looks: hairlines, quiet heads, figures as everywhere. */
export const gridSx = {
  ...type.body,
  '--DataGrid-containerBackground': colour.surface,
  '--DataGrid-rowBorderColor': colour.hairline,
  flex: 1,
  minHeight: 0,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: `${radius.card}px`,
  '& .MuiDataGrid-columnHeaderTitle': { ...type.label, color: colour.muted },
  '& .MuiDataGrid-columnSeparator': { display: 'none' },
  '& .MuiDataGrid-row': { cursor: 'pointer' },
  '& .MuiDataGrid-row:hover': { backgroundColor: colour.sunken },
  '& .MuiDataGrid-cell': { display: 'flex', alignItems: 'center' },
  '& .MuiDataGrid-cell[data-field="orderRef"]': { fontWeight: 600 },
  '& .MuiDataGrid-cell:focus, & .MuiDataGrid-columnHeader:focus': {
    outline: `2px solid ${colour.accent}`,
    outlineOffset: -2,
  },
  '& .MuiDataGrid-footerContainer': { minHeight: 40, borderColor: colour.hairline },
} as const

/** The same where the grid fills its place. */
export const flushGridSx = {
  ...gridSx,
  border: 0,
  borderRadius: 0,
  // What is too long ends in dots, which a flex box has none of: it would cut a figure at its front.
  '& .MuiDataGrid-cell': { display: 'block' },
  // An answer takes milliseconds; a bar at every key would only flicker.
  '& .MuiDataGrid-overlayWrapper:has(.MuiLinearProgress-root)': { display: 'none' },
} as const
