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
