import { colour, focusRing, type } from './tokens.ts'

/** The page itself: one window, no scrolling of its own, figures of equal width. */
export const globalStyles = {
  '*, *::before, *::after': { boxSizing: 'border-box' },
  'html, body, #root': { height: '100%' },
  body: {
    ...type.body,
    overflow: 'hidden',
    backgroundColor: colour.page,
    color: colour.ink,
    fontVariantNumeric: 'tabular-nums',
    scrollbarColor: `${colour.edge} transparent`,
    scrollbarWidth: 'thin',
  },
  'h1, h2, h3, p, ul, ol, dl, dd, fieldset': { margin: 0, padding: 0, border: 0 },
  'ul, ol': { listStyle: 'none' },
  'button, input, select, textarea': { font: 'inherit', color: 'inherit' },
  // A figure that is low, none or negative, wherever it stands.
  '[data-level]': { fontWeight: 650 },
  ':focus-visible': focusRing,
  // What Tab brings into sight comes with its ring.
  'button, input, select, textarea, [tabindex]': { scrollMargin: 8 },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0s !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0s !important',
      scrollBehavior: 'auto !important',
    },
  },
  // A record on paper: it alone, dark on white, over as many pages as it needs.
  '@page': {
    size: 'A4',
    margin: '14mm',
    '@bottom-right': {
      content: '"Page " counter(page) " of " counter(pages)',
      fontSize: '9pt',
      fontFamily: 'sans-serif',
    },
  },
  '@media print': {
    'html:has([data-print]), body:has([data-print])': {
      height: 'auto',
      overflow: 'visible',
      colorScheme: 'only light',
    },
    // Whatever stands beside it, of the dialog, of the page or over the page.
    ':has([data-print]) > :not([data-print], :has([data-print]))': { display: 'none !important' },
    ':has([data-print])': {
      position: 'static !important',
      display: 'block !important',
      maxHeight: 'none !important',
      margin: '0 !important',
      overflow: 'visible !important',
      border: '0 !important',
      borderRadius: '0 !important',
      boxShadow: 'none !important',
      width: 'auto !important',
      background: 'none !important',
    },
    '[data-print], [data-print] *': {
      color: 'CanvasText !important',
      background: 'none !important',
    },
    // What belongs together stays on one page, and every page says what its columns are.
    '[data-print] thead': { display: 'table-header-group' },
    '[data-print] :is(tr, li)': { breakInside: 'avoid' },
  },
} as const
