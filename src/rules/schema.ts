/**
 * The scenario format: the shape of every file in a folder of scenarios/.
 * The types of the rules, the checks of the loader and the JSON Schemas in docs/schema all come from here.
 */
import * as v from 'valibot'

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'))
const event = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'an event is seat.verb or chance.state.outcome'),
)
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a date is YYYY-MM-DD'))
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a clock is "HH:MM", in quotes'))
const oneOrMore = <T extends v.GenericSchema>(item: T) => v.union([item, v.array(item)])
const sources = v.array(v.string())
const basis = v.picklist(['documented', 'derived', 'judgement'])
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
const guard: v.GenericSchema<Guard> = v.lazy(() =>
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

/** What a transition does to the context. A tally is [low, high]: what the sources allow. */
const actions = v.strictObject({
  shift: v.optional(v.record(id, v.pipe(v.number(), v.integer()))),
  set: v.optional(v.record(id, id)),
  mark: v.optional(oneOrMore(id)),
  clear: v.optional(oneOrMore(id)),
  tally: v.optional(v.record(id, v.union([v.number(), v.tuple([v.number(), v.number()])]))),
})
export type Actions = v.InferOutput<typeof actions>

const branch = v.strictObject({ target: v.optional(v.string()), guard: v.optional(guard), actions: v.optional(actions) })
const transition = v.union([v.string(), branch, v.array(v.union([v.string(), branch]))])
export type Branch = v.InferOutput<typeof branch>
export type Transition = v.InferOutput<typeof transition>

const calendarTransition = v.union([id, v.strictObject({ target: id, guard: v.optional(guard) })])

/** calendar.yaml: whose turn it is. */
export const calendarFile = v.strictObject({
  initial: id,
  states: v.record(
    id,
    v.strictObject({
      tags: v.optional(v.array(v.literal('chance'))),
      type: v.optional(v.literal('final')),
      meta: v.optional(
        v.strictObject({
          seat: v.optional(id),
          date,
          clock,
          place: id,
          news: id,
          point: v.optional(v.string()),
          about: v.optional(v.array(id)),
        }),
      ),
      on: v.optional(v.record(event, calendarTransition)),
      always: v.optional(v.array(calendarTransition)),
    }),
  ),
})

/** negotiation.yaml and field.yaml: how far the talks and the fighting have come. */
export const regionFile = v.strictObject({
  initial: id,
  on: v.optional(v.record(event, transition)),
  states: v.record(
    id,
    v.strictObject({
      meta: v.optional(v.strictObject({ rung: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8))) })),
      on: v.optional(v.record(event, transition)),
    }),
  ),
})
export type Region = v.InferOutput<typeof regionFile>

const hours = v.union([v.number(), v.literal('never')])
const icbActor = v.strictObject({
  content: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  form: v.optional(v.string()),
  tension: v.optional(v.picklist(['lower', 'same', 'higher'])),
})

/** scenario.yaml: the seats and everything that is counted, assumed, wished for or judged. */
export const scenarioFile = v.strictObject({
  format: v.literal(1),
  id,
  /** Where the clocks stand that every seat sees. */
  clocks: v.array(id),
  seats: v.record(id, v.strictObject({ side: v.picklist(['japan', 'ussr']), role: v.picklist(['ambassador', 'commander']), person: id, desk: id })),
  tracks: v.record(id, v.strictObject({ levels: v.pipe(v.array(id), v.minLength(2)), start: id })),
  flags: v.array(id),
  ledgers: v.record(id, v.strictObject({ side: v.picklist(['japan', 'ussr', 'other']), basis, sources: v.optional(sources), because: v.string() })),
  assumptions: v.record(
    id,
    v.strictObject({
      default: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      basis,
      sources: v.optional(sources),
      because: v.string(),
      dispute: v.optional(id),
    }),
  ),
  goals: v.array(id),
  news: v.strictObject({
    kinds: v.record(id, v.record(id, hours)),
    exceptions: v.optional(v.record(event, id)),
  }),
  endings: v.array(
    v.strictObject({
      id,
      if: v.optional(guard),
      icb: v.strictObject({
        japan: icbActor,
        ussr: icbActor,
        violence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
        form: v.string(),
      }),
      /** The calendar state whose date ends the crisis, if the line passed it; else the last date of the line. */
      ended: v.optional(id),
      /** What the ending is worth to each goal, 0 to 100; `per` is taken off for each person in a ledger. */
      goals: v.record(id, v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      because: v.string(),
    }),
  ),
  /** Named sets of endings, for the adviser's ranges. */
  measures: v.record(id, v.array(id)),
  verdicts: v.record(id, v.array(v.strictObject({ if: v.optional(guard), say: id }))),
  /** Endings below which a chance of general war is asked for. */
  war: v.array(id),
})

const bendValue = v.union([v.array(v.number()), v.record(id, v.number())])
const weight = v.strictObject({
  weight: v.pipe(v.number(), v.minValue(0)),
  bend: v.optional(v.record(id, bendValue)),
  basis,
  sources: v.optional(sources),
  /** -1 cautious, 0, 1 hard: what the strategies of those names lean on. Decisions only. */
  lean: v.optional(v.picklist([-1, 0, 1])),
})
/** weights.yaml: by calendar state, how likely each option and outcome is, and why. */
export const weightsFile = v.record(id, v.objectWithRest({ because: v.string() }, weight))
export type Weight = v.InferOutput<typeof weight>

const version = v.strictObject({
  source: v.string(),
  /** Text id, local to the dispute or entry, of what this source says; none when it only supports the entry. */
  says: v.optional(id),
  date: v.optional(date),
  clock: v.optional(v.string()),
  at: v.optional(v.string()),
  /** How this version stands among the others; neutral words, no verdict on what is true. */
  stands: v.optional(v.picklist(['agrees', 'differs', 'alone', 'unsupported'])),
})
export type Version = v.InferOutput<typeof version>

const shared = { versions: v.pipe(v.array(version), v.minLength(1)), disputes: v.optional(v.array(id)) }
const doEntry = v.strictObject({ do: event, ...shared })
const factEntry = v.strictObject({
  fact: id,
  date,
  clock: v.optional(clock),
  until: v.optional(date),
  place: id,
  /** What kind of news it is. Only facts that no seat can change (`world: true`) are told during play. */
  news: v.optional(id),
  world: v.optional(v.boolean()),
  ...shared,
})
export type RecordEntry = v.InferOutput<typeof doEntry> | v.InferOutput<typeof factEntry>

/** record.yaml: what happened, move by move and fact by fact, with each source's version; and what is disputed. */
export const recordFile = v.strictObject({
  entries: v.array(v.union([doEntry, factEntry])),
  disputes: v.record(
    id,
    v.strictObject({
      versions: v.pipe(v.array(version), v.minLength(2)),
      /** The assumption this dispute moves, and its value under each `says`. */
      switches: v.optional(v.strictObject({ assumption: id, values: v.record(id, v.number()) })),
    }),
  ),
  /** People lost, by source: [low, high], or none when the source gives no number. */
  losses: v.record(id, v.array(v.strictObject({ source: v.string(), range: v.optional(v.tuple([v.number(), v.number()])), at: v.optional(v.string()) }))),
})

const name = v.strictObject({ family: v.optional(v.string()), given: v.optional(v.string()), literal: v.optional(v.string()) })
/** sources.yaml: the bibliography, in CSL. */
export const sourcesFile = v.array(
  v.strictObject({
    id: v.string(),
    type: v.string(),
    title: v.string(),
    author: v.optional(v.array(name)),
    editor: v.optional(v.array(name)),
    issued: v.optional(v.strictObject({ 'date-parts': v.array(v.array(v.number())) })),
    publisher: v.optional(v.string()),
    'container-title': v.optional(v.string()),
    volume: v.optional(v.string()),
    issue: v.optional(v.string()),
    page: v.optional(v.string()),
    number: v.optional(v.string()),
    archive: v.optional(v.string()),
    note: v.optional(v.string()),
    /** primary: written by those who took part or were told at the time; secondary: written after. */
    standing: v.picklist(['primary', 'secondary']),
    /** Whose case it argues, if one. */
    side: v.optional(v.picklist(['japan', 'ussr'])),
  }),
)

const point = v.tuple([v.number(), v.number()])
const placement = v.strictObject({ if: v.optional(guard), at: point, dug: v.optional(v.boolean()), strength: v.optional(v.number()), via: v.optional(v.array(point)) })
/** map.yaml: places with their clocks, lines, unit marks and where each option happens. Kilometres, x east, y north. */
export const mapFile = v.strictObject({
  /** The drawn ground in assets/maps: its top left corner and its scale. */
  sheet: v.strictObject({ image: v.string(), x0: v.number(), y1: v.number(), width: v.number(), height: v.number() }),
  /** What the scene shows first: left, top, width and height in kilometres. */
  frame: v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  places: v.record(
    id,
    v.strictObject({
      zone: v.string(),
      at: v.optional(point),
      kind: v.picklist(['state', 'island', 'county', 'village', 'water', 'mark', 'direction', 'elsewhere']),
      confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
      /** Where the name stands, if not beside the point; letters follow `along`. */
      label: v.optional(v.strictObject({ at: v.optional(point), along: v.optional(v.array(point)), anchor: v.optional(v.picklist(['start', 'middle', 'end'])) })),
    }),
  ),
  lines: v.record(id, v.strictObject({ side: v.picklist(['japan', 'ussr']), points: v.array(point), sources })),
  stretches: v.record(id, v.array(point)),
  units: v.record(
    id,
    v.strictObject({
      side: v.picklist(['japan', 'ussr']),
      symbol: v.picklist(['infantry', 'cavalry', 'gun', 'heavy-gun', 'mg', 'gunboat', 'cutter', 'tank', 'plane', 'guard', 'hq', 'lamp', 'gold']),
      strength: v.optional(v.number()),
      sources: v.optional(sources),
      /** The first that fits the position; none fits: the unit is not on the sheet. */
      places: v.array(placement),
    }),
  ),
  options: v.record(event, v.strictObject({ at: v.union([id, point]), along: v.optional(id) })),
})

/** text/LANG.yaml: every word of the scenario, in story order. `name@state` is said when talks or field are in that state. */
const optionText = v.objectWithRest({ done: v.string() }, v.string())
const stateText = v.objectWithRest(
  { options: v.optional(v.record(id, optionText)) },
  v.union([v.string(), v.record(id, optionText)]),
)
const titled = v.objectWithRest({ title: v.string() }, v.string())
export const textFile = v.strictObject({
  title: v.string(),
  subtitle: v.string(),
  brief: v.string(),
  /** The title of the map sheet. */
  map: v.string(),
  seats: v.record(id, v.strictObject({ name: v.string(), office: v.string(), line: v.string(), brief: v.string(), knew: v.string() })),
  goals: v.record(id, v.strictObject({ title: v.string(), line: v.string() })),
  at: v.record(id, stateText),
  endings: v.record(id, titled),
  verdicts: v.record(id, v.union([v.string(), v.record(id, v.string())])),
  measures: v.record(id, v.string()),
  record: v.record(id, titled),
  disputes: v.record(id, v.objectWithRest({ title: v.string() }, v.string())),
  losses: v.record(id, v.string()),
  people: v.record(id, v.strictObject({ name: v.string(), office: v.string(), dates: v.string(), life: v.string() })),
  sources: v.record(v.string(), v.strictObject({ name: v.string(), who: v.string(), when: v.string(), for: v.string(), why: v.string() })),
  places: v.record(id, v.objectWithRest({ name: v.string() }, v.string())),
  lines: v.record(id, v.string()),
  units: v.record(id, v.string()),
  tracks: v.record(id, v.record(id, v.string())),
  flags: v.record(id, v.string()),
  ledgers: v.record(id, v.string()),
  assumptions: v.record(id, v.strictObject({ title: v.string(), low: v.string(), high: v.string() })),
})

/** Everything a folder of scenarios/ says, checked, without its words. */
export type ScenarioData = {
  scenario: v.InferOutput<typeof scenarioFile>
  calendar: v.InferOutput<typeof calendarFile>
  negotiation: Region
  field: Region
  weights: v.InferOutput<typeof weightsFile>
  record: v.InferOutput<typeof recordFile>
  sources: v.InferOutput<typeof sourcesFile>
  map: v.InferOutput<typeof mapFile>
  /** Format number and a digest of calendar, talks, field, tracks and flags: a log is only valid for the rules it was played by. */
  rules: string
}
export type ScenarioText = v.InferOutput<typeof textFile>

/** The files of a scenario and the shape of each. */
export const files = {
  scenario: scenarioFile,
  calendar: calendarFile,
  negotiation: regionFile,
  field: regionFile,
  weights: weightsFile,
  record: recordFile,
  sources: sourcesFile,
  map: mapFile,
} as const
