/** The shape of text/LANG.yaml. */
import * as v from 'valibot'
import { id } from './schema-words'

const optionText = v.objectWithRest({ done: v.string() }, v.string())
const stateText = v.objectWithRest(
  { options: v.optional(v.record(id, optionText)) },
  v.union([v.string(), v.record(id, optionText)]),
)
const titled = v.objectWithRest({ title: v.string() }, v.string())
/** text/LANG.yaml: every word of the scenario, in story order. `name@state` is said when talks or field are in that state. */
export const textFile = v.strictObject({
  title: v.string(),
  subtitle: v.string(),
  brief: v.string(),
  /** The title of the map sheet. */
  map: v.string(),
  /** What its drawing may not be taken for. */
  'map-note': v.optional(v.string()),
  seats: v.record(
    id,
    v.strictObject({ name: v.string(), office: v.string(), line: v.string(), brief: v.string(), knew: v.string() }),
  ),
  goals: v.record(id, v.strictObject({ title: v.string(), line: v.string() })),
  /** `name` stands on the strip of hours, `line` says what the paper says of that hour. */
  deadlines: v.optional(v.record(id, v.strictObject({ name: v.string(), line: v.string() }))),
  at: v.record(id, stateText),
  endings: v.record(id, titled),
  verdicts: v.record(id, v.union([v.string(), v.record(id, v.string())])),
  epilogue: v.optional(
    v.strictObject({
      title: v.string(),
      lead: v.string(),
      points: v.record(id, v.strictObject({ title: v.string(), more: v.string(), less: v.string() })),
    }),
  ),
  /** What an earlier crisis left behind: for each flag that is carried a sentence for when it is up, and for when not. */
  carried: v.optional(
    v.strictObject({ title: v.string(), flags: v.record(id, v.strictObject({ up: v.string(), down: v.string() })) }),
  ),
  measures: v.record(id, v.string()),
  record: v.record(id, titled),
  disputes: v.record(id, v.objectWithRest({ title: v.string() }, v.string())),
  losses: v.record(id, v.string()),
  people: v.record(
    id,
    v.strictObject({
      name: v.string(),
      office: v.string(),
      dates: v.string(),
      /** What was so before the crisis; told from the first day. */
      before: v.optional(v.string()),
      /** What they did in the crisis by the record, and afterwards; told when the line has ended. */
      life: v.string(),
      next: v.optional(v.string()),
      /** The forms by which texts speak of them, and other spellings; both with commas between. */
      called: v.optional(v.string()),
      also: v.optional(v.string()),
      ja: v.optional(v.string()),
      ru: v.optional(v.string()),
    }),
  ),
  sources: v.record(
    v.string(),
    v.strictObject({ name: v.string(), who: v.string(), when: v.string(), for: v.string(), why: v.string() }),
  ),
  places: v.record(id, v.objectWithRest({ name: v.string() }, v.string())),
  /** By the ids of dossier.yaml: a title, and what each source counts. */
  forces: v.record(id, titled),
  /** What a line is called on the map, and the document that it is drawn after. */
  lines: v.record(id, v.strictObject({ title: v.string(), document: v.string() })),
  units: v.record(id, v.string()),
  tracks: v.record(id, v.record(id, v.string())),
  flags: v.record(id, v.string()),
  ledgers: v.record(id, v.string()),
  assumptions: v.record(id, v.strictObject({ title: v.string(), low: v.string(), high: v.string() })),
})

export type ScenarioText = v.InferOutput<typeof textFile>
