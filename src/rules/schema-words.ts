/** The words that all files of a scenario share. */
import * as v from 'valibot'
import { local, moment } from './clock'

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'))
export const event = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'an event is seat.verb or chance.state.outcome'),
)
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'a date is YYYY-MM-DD'),
  v.check((text) => local(moment(text, '00:00', 'UTC'), 'UTC').date === text, 'no calendar has this day'),
)
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a clock is "HH:MM", in quotes'))
export const oneOrMore = <T extends v.GenericSchema>(item: T) => v.union([item, v.array(item)])
export const sources = v.array(v.string())
export const basis = v.picklist(['documented', 'derived', 'judgement'])
/** How surely a number is known: from a document, worked out from documents, or the author's judgement. */
export type Basis = v.InferOutput<typeof basis>

/** A condition on a position. Exactly one word of the closed vocabulary. */
export type Guard =
  | { atLeast: Record<string, string> }
  | { atMost: Record<string, string> }
  | { flag: string }
  | { in: { negotiation?: string | string[]; field?: string | string[] } }
  | { not: Guard }
  | { all: Guard[] }
  | { any: Guard[] }
export const guard: v.GenericSchema<Guard> = v.lazy(() =>
  v.union([
    v.strictObject({ atLeast: v.record(id, id) }),
    v.strictObject({ atMost: v.record(id, id) }),
    v.strictObject({ flag: id }),
    v.strictObject({
      in: v.strictObject({ negotiation: v.optional(oneOrMore(id)), field: v.optional(oneOrMore(id)) }),
    }),
    v.strictObject({ not: guard }),
    v.strictObject({ all: v.array(guard) }),
    v.strictObject({ any: v.array(guard) }),
  ]),
)
