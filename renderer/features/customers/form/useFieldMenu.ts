import type { CustomerField } from '../../../../shared/domain/customerFields.ts'
import { useMenu } from '../../../api/queries.ts'
import type { Option } from '../../../components/SelectField.tsx'

/** The CRM's menu that a field chooses from; what a field without one makes of it, it leaves alone. */
export const useFieldMenu = ({ menu }: Pick<CustomerField, 'menu'>): readonly Option[] =>
  useMenu(menu ?? 'contact_title')
