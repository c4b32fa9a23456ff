/** Tells the scene which papers lie on the map, so that no name comes to lie half under one. */
import { useEffect } from 'preact/hooks'
import type { Scene } from './scene/scene'

const PAPERS = '.tele, .locator-paper, .lines-more[open] .lines-sheet'
/** What changes its size when a paper comes, goes or is folded. */
const PLACES = '.tele-place, .locator, .lines-more'

export function useCover(scene: Scene | null, parent: HTMLElement | null): void {
  useEffect(() => {
    if (!scene || !parent) return undefined
    const measure = () => {
      const home = parent.getBoundingClientRect()
      const papers = [...document.querySelectorAll(PAPERS)].map((paper) => {
        const { left, right, top, bottom } = paper.getBoundingClientRect()
        return {
          left: Math.round(left - home.left),
          right: Math.round(right - home.left),
          top: Math.round(top - home.top),
          bottom: Math.round(bottom - home.top),
        }
      })
      scene.cover(papers)
    }
    const watch = new ResizeObserver(measure)
    const turned = new MutationObserver(measure)
    for (const place of document.querySelectorAll(PLACES))
      turned.observe(place, { childList: true, subtree: true, attributeFilter: ['open'] })
    for (const place of [...document.querySelectorAll(PLACES), parent]) watch.observe(place)
    return () => {
      watch.disconnect()
      turned.disconnect()
    }
  }, [scene, parent])
}
