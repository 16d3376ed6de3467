import type { z } from '../../../shared/schema.ts'

/** The views of a screen: what each is, where they are kept, and how their file is called. */
export type ViewKind<View extends { name: string }, Layout> = {
  readonly tables: { readonly views: string; readonly layout: string }
  readonly view: z.ZodType<View>
  readonly layout: z.ZodType<Layout>
  readonly file: {
    readonly name: string
    /** What stands in it, to tell it from any other. */
    readonly kind: string
    /** What is said of a file that holds none. */
    readonly none: string
  }
}
