/** The tree as a drawing: spines lie along the entries, what was not taken stands off them as twigs. Plain coordinates. */
import { keyOf, type Line, type Tree } from './tree'

/** x counts entries, y is in px and grows downwards. */
export type Point = { x: number; y: number }
type Kind = 'spine' | 'other-spine' | 'kept' | 'open' | 'twig'
/** The last entry of a line, drawn from where the line before it stands. */
export type Twig = Point & { key: string; line: Line; from: Point; kind: Kind }
export type Picture = { twigs: Twig[]; entries: number; top: number; bottom: number }

/** Distances in px: between a spine and its first twig, from twig to twig, from lane to lane. */
const OFF = 14
const STEP = 9
const LANE = 30

type Side = -1 | 1

/** `opened` are the rows that are open, `kept` the lines that are kept. */
export function draw(tree: Tree, opened: ReadonlySet<string>, kept: readonly Line[]): Picture {
  const twigs: Twig[] = []
  const onSpine = new Set(tree.spines.flatMap((spine) => spine.map((_, n) => keyOf(spine.slice(0, n + 1)))))
  const keptKeys = new Set(kept.flatMap((line) => line.map((_, n) => keyOf(line.slice(0, n + 1)))))
  const followers = (line: Line) => tree.open(line).map((event): Line => [...line, event])
  const isGrown = (line: Line) => keptKeys.has(keyOf(line)) || (opened.has(keyOf(line)) && tree.open(line).length > 0)
  const kindOf = (line: Line): Kind => (keptKeys.has(keyOf(line)) ? 'kept' : isGrown(line) ? 'open' : 'twig')
  const enter = (line: Line, from: Point, at: Point, kind: Kind) =>
    twigs.push({ key: keyOf(line), line, from, ...at, kind })

  /** The last entry that a grown line and what grows from it on the same lane come to. */
  const reach = (line: Line): number => {
    const grown = followers(line).find(isGrown)
    return opened.has(keyOf(line)) || grown ? (grown ? reach(grown) : line.length + 1) : line.length
  }
  const lanes: Record<Side, [number, number][][]> = { [-1]: [], 1: [] }
  const takeLane = (side: Side, from: number, to: number): number => {
    let lane = 0
    while (lanes[side][lane]?.some(([a, b]) => from <= b && a <= to)) lane++
    ;(lanes[side][lane] ??= []).push([from, to])
    return lane
  }

  const widest = (spine: Line) => Math.max(1, ...spine.map((_, n) => tree.open(spine.slice(0, n)).length - 1))
  const depth: Record<Side, number> = { [-1]: 0, 1: 0 }
  const laneY = (side: Side, lane: number) => depth[side] + side * LANE * (lane + 1)

  const grow = (line: Line, from: Point, y: number, side: Side) => {
    const at = { x: line.length, y }
    enter(line, from, at, kindOf(line))
    if (!opened.has(keyOf(line)) && !followers(line).some(isGrown)) return
    let lane: number | undefined = y
    let fan = 0
    for (const next of followers(line)) {
      if (isGrown(next)) {
        const own = lane ?? laneY(side, takeLane(side, next.length - 1, reach(next)))
        lane = undefined
        grow(next, at, own, side)
      } else enter(next, at, { x: next.length, y: y + side * (4 + 5 * fan++) }, 'twig')
    }
  }

  const off: { line: Line; from: Point; side: Side }[] = []
  tree.spines.forEach((spine, n) => {
    const side: Side = n === 0 ? -1 : 1
    const y = n === 0 ? 0 : n * (LANE + OFF)
    depth[side] = side * (Math.abs(y) + OFF + STEP * widest(spine))
    let from: Point = { x: 0, y: 0 }
    spine.forEach((_, k) => {
      const line = spine.slice(0, k + 1)
      const mine = n === 0 || !tree.spines.slice(0, n).some((other) => keyOf(other.slice(0, k + 1)) === keyOf(line))
      const earlier = twigs.find(({ key }) => key === keyOf(line))
      const at = earlier ?? { x: k + 1, y }
      if (mine) {
        enter(line, from, at, n === 0 ? 'spine' : 'other-spine')
        let twig = 0
        const parted = tree.spines.slice(0, n).some((other) => keyOf(other.slice(0, k)) === keyOf(line.slice(0, -1)))
        for (const beside of parted ? [] : followers(line.slice(0, -1))) {
          if (onSpine.has(keyOf(beside))) continue
          if (isGrown(beside)) off.push({ line: beside, from, side })
          else enter(beside, from, { x: k + 1, y: y + side * (OFF + STEP * twig++) }, 'twig')
        }
      }
      from = { x: at.x, y: at.y }
    })
  })
  // Those that begin late lie inside, so that fewer lines cross.
  for (const { line, from, side } of off.toReversed())
    grow(line, from, laneY(side, takeLane(side, line.length - 1, reach(line))), side)

  const ys = twigs.map(({ y }) => y)
  return {
    twigs,
    entries: Math.max(1, ...twigs.map(({ x }) => x)),
    top: Math.min(0, ...ys),
    bottom: Math.max(0, ...ys),
  }
}
