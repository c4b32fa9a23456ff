/** What lies in the dossier drawer: plain data, worked out in contents.ts. */
import type { DispatchView } from '../view'

export type Part = 'heard' | 'people' | 'places' | 'forces' | 'terms' | 'sources'
export const PARTS: readonly Part[] = ['heard', 'people', 'places', 'forces', 'terms', 'sources']

/** A name in its own letters, with the language it is in. */
type OwnName = { name: string; lang: string }
/** A source as it is pointed at; `id` is its entry's, whether it lies in the drawer yet or not. */
export type Cited = { id: string; name: string; at?: string }
/** Something told, and the day on which it was. */
export type Told = { when: string; text: string }

type Shared<P extends Part> = {
  /** `places.changkufeng` */
  id: string
  part: P
  name: string
  own: OwnName[]
  /** The line beneath the name. */
  line: string
  /** Whatever else it is called. */
  spellings: string[]
  /** The forms by which texts speak of it, for the links in them. None: no text links to it. */
  called: string[]
}

export type PersonEntry = Shared<'people'> & {
  side: 'japan' | 'ussr' | 'other'
  seal: string
  dates: string
  before: string
  /** What the seat has read of them in this game. */
  told: Told[]
  life: string
  next: string
}
export type PlaceEntry = Shared<'places'> & {
  note: string
  spelt: { as: string; sources: Cited[] }[]
  /** The place of map.yaml, if it stands on the sheet. */
  onSheet?: string
}
export type ForceEntry = Shared<'forces'> & {
  side: 'japan' | 'ussr' | 'both'
  rows: { text: string; source?: Cited }[]
  note: string
}
export type TermEntry = Shared<'terms'> & { text: string }
export type SourceEntry = Shared<'sources'> & {
  /** Of an original title. */
  language?: string
  who: string
  when: string
  for: string
  why: string
  /** How much of it was seen. */
  seen: string
}
export type HeardEntry = Shared<'heard'> & { dispatch: DispatchView }

export type Entry = PersonEntry | PlaceEntry | ForceEntry | TermEntry | SourceEntry | HeardEntry
/** How many sources are kept back until the line has ended. */
export type Contents = { entries: Entry[]; later: number }
