/** The shape of record.yaml and sources.yaml. */
import * as v from 'valibot'
import { clock, date, event, id } from './schema-words'

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
  losses: v.record(
    id,
    v.array(
      v.strictObject({
        source: v.string(),
        range: v.optional(v.tuple([v.number(), v.number()])),
        at: v.optional(v.string()),
      }),
    ),
  ),
})

const name = v.strictObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
})
/** sources.yaml: the bibliography, in CSL. */
export const sourcesFile = v.array(
  v.strictObject({
    id: v.string(),
    type: v.string(),
    title: v.string(),
    /** Of the original title, which stands before its translation in brackets. */
    language: v.optional(v.picklist(['ja', 'ru', 'zh'])),
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
    /** Known from memory and not looked up: nothing called documented may stand on it. */
    memory: v.optional(v.literal(true)),
    /** primary: written by those who took part or were told at the time; secondary: written after. */
    standing: v.picklist(['primary', 'secondary']),
    /** Whose case it argues, if one. */
    side: v.optional(v.picklist(['japan', 'ussr'])),
  }),
)
