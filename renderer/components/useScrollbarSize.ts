import { useSyncExternalStore } from 'react'

const measured = new Map<number, number>()

/**
 * What a scroll bar takes of its box, in px: 0 where it floats above it. Measured once for each zoom of the
 * window; a grid left to itself measures in the middle of drawing whenever its bars come or go, and lays all out for it.
 */
export const useScrollbarSize = (): number => useSyncExternalStore(onZoom, scrollbarSize)

/** Another zoom of the window is another size of it. */
function onZoom(tell: () => void): () => void {
  window.addEventListener('resize', tell)
  return () => window.removeEventListener('resize', tell)
}

function scrollbarSize(): number {
  const zoom = window.devicePixelRatio
  const size = measured.get(zoom) ?? measure()
  measured.set(zoom, size)
  return size
}

function measure(): number {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'absolute', width: '99px', overflow: 'scroll' })
  document.body.append(box)
  const size = box.offsetWidth - box.clientWidth
  box.remove()
  return size
}
