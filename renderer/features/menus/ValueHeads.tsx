import type { Extras } from './extras.ts'

/** The heads that every table of a menu has. */
export const ValueHeads = ({ extras: { hasColour, fields } }: { extras: Extras }) => (
  <>
    <th scope="col">Code</th>
    <th scope="col">Value</th>
    {hasColour && <th scope="col">Colour</th>}
    {fields.map((field) => (
      <th key={field} scope="col">
        {field}
      </th>
    ))}
  </>
)
