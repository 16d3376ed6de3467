import {
  CUSTOMER_FIELDS,
  CUSTOMER_SECTIONS,
  type CustomerField,
  type CustomerFieldName,
  type CustomerSection,
  customerField,
  FOLDED_SECTIONS,
} from '../../../../shared/domain/customerFields.ts'

/** A part of the form as it is shown. */
export type ShownSection = {
  readonly section: CustomerSection
  readonly title: string
  readonly fields: readonly (CustomerField & { readonly name: CustomerFieldName })[]
  /** Its fields stay away until somebody asks for them. */
  readonly isFolded: boolean
}

/** What is to be seen for a search; every word typed is in a field’s label or its part’s title. */
export function shownSections(
  search: string,
  unfolded: ReadonlySet<CustomerSection>,
): readonly ShownSection[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return CUSTOMER_SECTIONS.flatMap(({ section, title }) => {
    const fields = CUSTOMER_FIELDS.filter((field) => field.section === section)
      .map(({ name }) => customerField(name))
      .filter(({ label }) => {
        const hay = `${label} ${title}`.toLowerCase().replaceAll('-', '')
        return words.every((word) => hay.includes(word.replaceAll('-', '')))
      })
    if (fields.length === 0) return []
    const isFolded =
      words.length === 0 && FOLDED_SECTIONS.includes(section) && !unfolded.has(section)
    return [{ section, title, fields, isFolded }]
  })
}
