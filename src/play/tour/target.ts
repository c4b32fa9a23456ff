/** Finds on the page what a note points at. */
import type { Box } from './place'
import { DRAWN_LADDER, type Spot } from './steps'

export type Mark = () => { x: number; y: number } | null

/** The breadth that the scene gives to its ladder, and the reach of a mark with its second ring. */
const LADDER = 124
const RING = 24
/** Smaller things are there for the ear alone. */
const SEEN = 8
/** Of what leaves a note no room, above, below or beside, the head is enough. */
const HEAD = 220
const NOTE = { width: 340, height: 240 }

type Target = { box: Box; element: Element }

const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

function markTarget(mark: Mark | undefined): Target | undefined {
  const element = document.querySelector('.scene')
  const at = element && mark?.()
  if (!element || !at) return undefined
  const { left, top } = boxOf(element)
  return { element, box: { left: left + at.x - RING, top: top + at.y - RING, width: 2 * RING, height: 2 * RING } }
}

/** The first thing of a spot that is in sight; undefined when there is none. */
export function findTarget({ at, mark: isMark }: Spot, mark: Mark | undefined): Target | undefined {
  const drawn = isMark && markTarget(mark)
  if (drawn) return drawn
  for (const selector of at) {
    const element = document.querySelector(selector)
    if (!element) continue
    const box = boxOf(element)
    if (box.width < SEEN || box.height < SEEN) continue
    const width = selector === DRAWN_LADDER ? LADDER : box.width
    const roomy = box.height + NOTE.height < window.innerHeight || width + NOTE.width < window.innerWidth
    return { element, box: { ...box, width, height: roomy ? box.height : Math.min(box.height, HEAD) } }
  }
  return undefined
}
