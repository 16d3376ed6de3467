import { dayIn } from '../../../../shared/domain/localDays.ts'
import { useNow } from '../../../components/useNow.ts'

/** Today on the clock of this desk. */
export const useToday = (zone: string): string => dayIn(useNow(30_000), zone)
