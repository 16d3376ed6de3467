import { FILE_LIMITS } from '../domain/fileLimits.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { line, nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'

/** So many views of a screen a desk keeps. */
export const MOST_VIEWS = 100

/** What a view is called. */
export const viewName = line(60).min(1, 'Type a name.')

/** What this desk keeps of its own for a screen; `layout` is `null` before any choice. */
export type Views<View, Layout> = { views: readonly View[]; layout: Layout | null }

/** What can be done with views of a screen. */
export function viewIntents<View extends z.ZodType<{ name: string }>, Layout extends z.ZodType>(
  view: View,
  layout: Layout,
) {
  const output = type<Views<z.output<View>, z.output<Layout>>>()
  return {
    views: intent({ input: nothing, output }),
    /** Saves a view; one of the same name is replaced. */
    saveView: intent({ input: view, output }),
    dropView: intent({ input: z.strictObject({ name: line(60) }), output }),
    keepLayout: intent({ input: layout, output }),
    /** Writes all views into a file, where staff choose to. */
    exportViews: intent({ input: nothing, output: type<SavedFile>() }),
    /** Takes the views of a file, by its text; names that are taken get a number. */
    importViews: intent({
      input: z.strictObject({ text: z.string().max(FILE_LIMITS.views, 'This file is too large.') }),
      output: type<Views<z.output<View>, z.output<Layout>> & { added: number }>(),
    }),
  }
}
