/** Where a word of a chart can stand without lying on a line. */

/** A word's left end and foot, in px, and how wide it is. */
export type Spot = { x: number; y: number; width: number }

/** Height of a word above its foot, and the air round it, in px. */
const [RISE, AIR] = [12, 2]

/** The corners of a line of steps, along which it goes first across, then up or down. */
export type Corners = readonly (readonly [x: number, y: number])[]

/** The first spot that no line crosses; none where all are crossed. */
export const freeOf = <S extends Spot>(spots: readonly S[], lines: readonly Corners[]): S | undefined =>
  spots.find((spot) => !lines.some((corners) => isCrossed(spot, corners)))

function isCrossed({ x, y, width }: Spot, corners: Corners): boolean {
  const meets = (x1: number, y1: number, x2: number, y2: number) =>
    Math.max(x1, x2) > x - AIR &&
    Math.min(x1, x2) < x + width + AIR &&
    Math.max(y1, y2) > y - RISE - AIR &&
    Math.min(y1, y2) < y + AIR
  return corners.some(([x2, y2], n) => {
    const [x1, y1] = corners[n - 1] ?? [x2, y2]
    return meets(x1, y1, x2, y1) || meets(x2, y1, x2, y2)
  })
}
