/** The shape of map.yaml. */
import * as v from 'valibot'
import { event, guard, id, sources } from './schema-words'

const point = v.tuple([v.number(), v.number()])
const placement = v.strictObject({
  if: v.optional(guard),
  at: point,
  dug: v.optional(v.boolean()),
  strength: v.optional(v.number()),
  via: v.optional(v.array(point)),
})
/** map.yaml: places with their clocks, lines, unit marks and where each option happens. Kilometres, x east, y north. */
export const mapFile = v.strictObject({
  /** The drawn ground in assets/maps: its top left corner and its scale. */
  sheet: v.strictObject({ image: v.string(), x0: v.number(), y1: v.number(), width: v.number(), height: v.number() }),
  /** What the scene shows first: left, top, width and height in kilometres. */
  frame: v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  /** What the plate of the opening shows, if not the same. */
  plate: v.optional(v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  /** Degrees north and east of the sheet's nought, and the place that stands for it on the sheet of the Far East. */
  origin: v.optional(v.strictObject({ position: point, place: id })),
  /** Between which two places sources name telegrams. How the wires ran nobody says. */
  wires: v.optional(v.array(v.strictObject({ between: v.tuple([id, id]), sources }))),
  places: v.record(
    id,
    v.strictObject({
      zone: v.string(),
      at: v.optional(point),
      /** Degrees north and east, for the sheet of the Far East. */
      position: v.optional(point),
      kind: v.picklist(['state', 'island', 'county', 'village', 'house', 'water', 'mark', 'direction', 'elsewhere']),
      confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
      /** What is heard there out of doors. Who sits at such a place also hears shots fired at another. */
      air: v.optional(v.picklist(['river', 'hills'])),
      /** Where the name stands, if not beside the point; letters follow `along`. */
      label: v.optional(
        v.strictObject({
          at: v.optional(point),
          along: v.optional(v.array(point)),
          anchor: v.optional(v.picklist(['start', 'middle', 'end'])),
        }),
      ),
    }),
  ),
  lines: v.record(
    id,
    v.strictObject({
      /** Whose reading it is; `both` for a line that both have signed. */
      side: v.picklist(['japan', 'ussr', 'both']),
      /** A reading of the frontier; where troops stood; or what was offered, which nobody held. */
      kind: v.optional(v.picklist(['claim', 'held', 'offer']), 'claim'),
      /** Drawn only where this holds of what the seat knows. */
      if: v.optional(guard),
      points: v.array(point),
      sources,
    }),
  ),
  stretches: v.record(id, v.array(point)),
  units: v.record(
    id,
    v.strictObject({
      side: v.picklist(['japan', 'ussr']),
      symbol: v.picklist([
        'infantry',
        'cavalry',
        'gun',
        'heavy-gun',
        'mg',
        'gunboat',
        'cutter',
        'tank',
        'plane',
        'guard',
        'hq',
        'lamp',
        'gold',
        'wreck',
      ]),
      strength: v.optional(v.number()),
      /** The strength is the number by which the unit is called, a regiment’s or a division’s, and not a count. */
      numbered: v.optional(v.boolean()),
      sources: v.optional(sources),
      /** The first that fits the position; none fits: the unit is not on the sheet. */
      places: v.array(placement),
    }),
  ),
  options: v.record(event, v.strictObject({ at: v.union([id, point]), along: v.optional(id) })),
})
