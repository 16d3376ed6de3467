import { styled } from '@mui/material/styles'
import { colour } from '../../app/theme/tokens.ts'
import { Hidden } from '../../components/Hidden.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { BasketPlace, Columns, CustomerPlace, TotalsPlace } from './columns.ts'

const Page = styled('div')({
  display: 'grid',
  gridTemplateRows: '58px minmax(0, 1fr)',
  height: '100%',
})
const Bar = styled('div')({ padding: '14px 26px', borderBottom: `1px solid ${colour.hairline}` })
const Stack = styled('div')({ display: 'grid', gap: 12, alignContent: 'start' })

/** The phone order while the calls are read: everything has the size of what comes. */
export const PhoneOrderSkeleton = () => (
  <Page aria-busy>
    <Hidden as="h1">Phone order</Hidden>
    <Bar>
      <Skeleton height={30} width={180} />
    </Bar>
    <Columns>
      <CustomerPlace>
        <Stack>
          <Skeleton height={16} width={70} />
          <Skeleton height={34} />
          <Skeleton height={34} />
        </Stack>
      </CustomerPlace>
      <BasketPlace>
        <Skeleton height={44} />
        <Skeleton height={20} width={120} />
        <Skeleton height={33} />
        <Skeleton height={33} />
      </BasketPlace>
      <TotalsPlace>
        <Skeleton height={150} />
        <Skeleton height={42} />
        <Skeleton height={34} />
      </TotalsPlace>
    </Columns>
  </Page>
)
