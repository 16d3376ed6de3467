import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'

const Bar = styled('div')({ display: 'flex', alignItems: 'flex-start', gap: 12, flexWrap: 'wrap' })
const Filter = styled('div')({ flex: 1, minWidth: 480 })
/** Its button stands beside the fields, below their labels. */
const Save = styled('div')({ display: 'flex', alignItems: 'center', gap: 12, paddingTop: 21 })

type ListToolsProps = {
  save: ReactNode
  /** What filters the list. */
  children: ReactNode
}

/** Over a list of orders: what is listed, and how it is saved. */
export const ListTools = ({ save, children }: ListToolsProps) => (
  <Bar>
    <Filter>{children}</Filter>
    <Save>{save}</Save>
  </Bar>
)
