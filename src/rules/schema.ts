/**
 * The scenario format: the shape of every file in a folder of scenarios/.
 * The types of the rules, the checks of the loader and the JSON Schemas in docs/schema all come from here.
 */
import * as v from 'valibot'
import { dossierFile } from './schema-dossier'
import { mapFile } from './schema-map'
import { recordFile, sourcesFile } from './schema-record'
import { basis, clock, date, event, guard, id, oneOrMore, sources } from './schema-words'

export type { Basis, Guard } from './schema-words'
export type { RecordEntry, Version } from './schema-record'
export type { ScenarioText } from './schema-text'

const people = v.pipe(v.number(), v.integer(), v.minValue(0))
const rising = v.check(
  ([low, high]: [number, number]) => low <= high,
  'a range is [low, high], and its first number is above its second',
)
/** What a transition does to the context. A tally is whole people, [low, high]: what the sources allow. */
const actions = v.strictObject({
  shift: v.optional(v.record(id, v.pipe(v.number(), v.integer()))),
  set: v.optional(v.record(id, id)),
  mark: v.optional(oneOrMore(id)),
  clear: v.optional(oneOrMore(id)),
  tally: v.optional(v.record(id, v.union([people, v.pipe(v.tuple([people, people]), rising)]))),
})
export type Actions = v.InferOutput<typeof actions>

const branch = v.strictObject({
  target: v.optional(v.string()),
  guard: v.optional(guard),
  actions: v.optional(actions),
})
const transition = v.union([v.string(), branch, v.array(v.union([v.string(), branch]))])
export type Branch = v.InferOutput<typeof branch>
export type Transition = v.InferOutput<typeof transition>

const route = v.strictObject({ target: id, guard: v.optional(guard) })
const calendarTransition = v.union([id, route])
export type Route = v.InferOutput<typeof route>
export type CalendarTransition = v.InferOutput<typeof calendarTransition>

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
          /** Decisions of one seat with the same form are its clauses: put together one after the other, shown as one. */
          form: v.optional(id),
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
      meta: v.optional(
        v.strictObject({ rung: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8))) }),
      ),
      on: v.optional(v.record(event, transition)),
    }),
  ),
})
export type Region = v.InferOutput<typeof regionFile>

/** How long news takes. */
const hours = v.union([v.pipe(v.number(), v.minValue(0)), v.literal('never')])
const icbActor = v.strictObject({
  content: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  form: v.optional(v.string()),
  tension: v.optional(v.picklist(['lower', 'same', 'higher'])),
})

const ground = { basis, sources: v.optional(sources), because: v.string() }
/** When the crisis before leaves a flag up: after some of its endings, or at some answers to one of its verdicts. */
const carry = v.union([
  v.strictObject({ endings: v.array(id), ...ground }),
  v.strictObject({ verdict: id, says: v.array(id), ...ground }),
])
/** A reason, and what it rests on; without sources it is an inference and nothing more. */
const reason = v.strictObject({ basis, sources: v.optional(sources) })

/** scenario.yaml: the seats and everything that is counted, assumed, wished for or judged. */
export const scenarioFile = v.strictObject({
  format: v.literal(1),
  id,
  /** Where the clocks stand that every seat sees. */
  clocks: v.array(id),
  /** Hours that a paper names, shown against all clocks in the turns of `shown`. They change no position. */
  deadlines: v.optional(
    v.array(
      v.strictObject({
        id,
        date,
        clock,
        place: id,
        shown: v.pipe(v.array(id), v.minLength(1)),
        if: v.optional(guard),
        sources: v.optional(sources),
      }),
    ),
  ),
  seats: v.record(
    id,
    v.strictObject({
      side: v.picklist(['japan', 'ussr']),
      role: v.picklist(['ambassador', 'commander']),
      person: id,
      desk: id,
    }),
  ),
  tracks: v.record(id, v.strictObject({ levels: v.pipe(v.array(id), v.minLength(2)), start: id })),
  flags: v.array(id),
  ledgers: v.record(
    id,
    v.strictObject({
      side: v.picklist(['japan', 'ussr', 'other']),
      basis,
      sources: v.optional(sources),
      because: v.string(),
    }),
  ),
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
  /** What an earlier crisis leaves behind: flags that are up from the start, by how it ended. */
  campaign: v.optional(v.strictObject({ after: id, carries: v.record(id, carry), alone: v.array(id) })),
  news: v.strictObject({
    kinds: v.record(id, v.record(id, hours)),
    exceptions: v.optional(v.record(event, id)),
    /**
     * By seat, from which post it is told of what happened at a place: the post of the event, else of the place, else
     * `default`, else the place itself. In its own turns at the places of `away` the seat sits there, not at its desk.
     */
    posts: v.optional(
      v.record(
        id,
        v.strictObject({
          default: v.optional(id),
          places: v.optional(v.record(id, id)),
          events: v.optional(v.record(event, id)),
          away: v.optional(v.array(id)),
        }),
      ),
    ),
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
      /** What the ending is worth to each goal, 0 to 100; `GOAL-japan` and `GOAL-ussr` where the sides differ. */
      goals: v.record(id, v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      because: v.string(),
    }),
  ),
  /** Named sets of endings, for the adviser's ranges. */
  measures: v.record(id, v.array(id)),
  verdicts: v.record(id, v.array(v.strictObject({ if: v.optional(guard), say: id }))),
  /** What the line leaves for what came afterwards: every point that fits, with a reason for more of it and one for less. */
  epilogue: v.optional(v.array(v.strictObject({ id, if: v.optional(guard), more: reason, less: reason }))),
})

const factor = v.pipe(v.number(), v.minValue(0))
const bendValue = v.union([v.array(factor), v.record(id, factor)])
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
  dossier: v.InferOutput<typeof dossierFile>
  /** Format number and a digest of calendar, talks, field, tracks and flags: a log is only valid for the rules it was played by. */
  rules: string
}

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
  dossier: dossierFile,
} as const
