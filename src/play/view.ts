/** What the desk and the scene show: plain data, worked out of a session in desk-view.ts and scene-view.ts. No view asks the rules anything. */

import type { Minutes } from '../rules/clock'
import type { Basis } from '../rules/schema'
import type { UnitSymbol } from './scene/unit-symbols'

export type Side = 'japan' | 'ussr'

export type OptionView = {
  /** The event, `seat.verb`. */
  id: string
  /** The number on the form and on the map, from 1. */
  n: number
  title: string
  /** A range and a reason. */
  adviser: string
  /** The same in its parts: "38 to 52 in 100", or empty where that tells nothing; what it is the chance of; the reason. */
  reckoned?: { odds: string; that: string; why: string }
}

export type DispatchView = {
  id: string
  no: number
  kind: string
  /** Where it was sent and when, by the clock there; where it was read and when. */
  from: { place: string; time: string; date: string }
  to: { place: string; time: string; date: string }
  text: string
  /** When it was read. */
  heard: Minutes
  /** Whether its hours need their days: it was not sent and read today. */
  dated: boolean
  /** The places it went between, and how long it took; nothing for what was said in the seat's own city. */
  way?: { from: string; to: string; minutes: number }
  /** Came since the seat's last decision. */
  fresh: boolean
}

export type ClockView = { place: string; hour: number; minute: number; time: string; date: string; night: boolean }

/** An hour that a paper names. `track` is the clock that keeps its hour. */
export type HourMark = {
  id: string
  at: Minutes
  track: number
  name: string
  /** "11 August, 00:00" */
  clock: string
  /** What the paper says of it. */
  line: string
  gone: boolean
  /** "6 h 40 past" or "5 h 20 to go" */
  far: string
  /** The same moment by the other clocks. */
  elsewhere: string
  /** How far it was at the seat's last turn. */
  then?: string
}

/** The clocks of the desk as strips of hours, one moment above the other. */
export type HoursView = {
  from: Minutes
  to: Minutes
  now: Minutes
  /** The track on which the seat decides. */
  home: number
  tracks: {
    place: string
    hours: { at: Minutes; hour: number }[]
    days: { at: Minutes; label: string }[]
    nights: { from: Minutes; to: Minutes }[]
  }[]
  turns: { n: number; at: Minutes }[]
  marks: HourMark[]
}

export type RungView = { rung: number; name: string; state: 'ahead' | 'passed' | 'now'; date?: string }

/** The wire chart. Tracks are numbered from the top; `at` is in minutes. */
export type TimelineView = {
  tracks: string[]
  from: Minutes
  to: Minutes
  days: { label: string; month?: string; at: Minutes }[]
  events: { track: number; at: Minutes; side: Side | 'both'; label: string }[]
  wires: { fromTrack: number; sent: Minutes; toTrack: number; read: Minutes; newest: boolean }[]
  turns: { n: number; track: number; at: Minutes; state: 'taken' | 'now'; label: string }[]
  now: Minutes
}

export type DeskView = {
  scenario: string
  title: string
  seat: { id: string; name: string; office: string; side: Side }
  clocks: ClockView[]
  /** Set in turns where a paper has named an hour. */
  hours?: HoursView
  /** "29 June, evening. Commissariat for Foreign Affairs" */
  eyebrow: string
  heading: string
  text: string
  /** Why an option is not on the form. */
  withheld: string[]
  /** What came at once of the seat's last choice. */
  then?: string
  /** The clauses of this form that are written in already. */
  clauses: string[]
  /** Another clause follows: what is chosen is written in and not yet sent. */
  more: boolean
  options: OptionView[]
  dispatches: DispatchView[]
  ladder: RungView[]
  timeline: TimelineView
  turn: { n: number; of: number }
  /** The map's caption: what it shows was so on this day. */
  asKnown: string
  canUndo: boolean
  mode: 'practice' | 'commit'
  /** Several people at one screen: this seat's holder has not yet said that they are ready. */
  covered: boolean
  /** Set when the line has ended. */
  ending?: {
    id: string
    title: string
    text: string
    ended: string
    account: AccountRow[]
    /** What was done after the seat's last decision, in the words of the review. */
    followed: { date: string; text: string }[]
    stamp: ClosingStamp
    assumed: string
    epilogue?: EpilogueView
  }
}

/** What is asked of a line that has ended, and what it says. */
export type AccountRow = { what: string; said: string }

/** What stands on the stamp that closes a file. */
export type ClosingStamp = { city: string; date: string; foot: string }

/** Why something might have come of it, or might not, and what that rests on. */
export type ReasonView = { text: string; basis: Basis; sources: { id: string; name: string }[] }

/** What the line leaves for what came afterwards; with reasons in both directions at each point. */
export type EpilogueView = {
  title: string
  lead: string
  points: {
    id: string
    title: string
    more: ReasonView
    less: ReasonView
    /** The record's own line leaves this as well. */
    recorded: boolean
  }[]
}

export type Point = readonly [number, number]

export type UnitView = {
  id: string
  side: Side
  symbol: UnitSymbol
  strength?: number
  /** The strength is a regiment's or a division's number and not a count. */
  numbered?: boolean
  at: Point
  /** The way it came from its last place, in kilometres. */
  via?: Point[]
  dug: boolean
  /** Heard of, not seen: a dashed frame. */
  reported: boolean
  label: string
  /** Stands so in another line than the one that is shown: the word that says in which. */
  ghost?: string
}

export type MapOption = {
  id: string
  n: number
  title: string
  at: Point
  /** The place by which it stands, where it has no spot of its own. */
  place?: string
  along?: Point[]
}

export type PlaceView = {
  id: string
  name: string
  /** The name in the place's own script, and its language. */
  own?: { name: string; lang: string }
  /** What else it is called or was written. */
  spellings: string[]
  kind: string
  at: Point
  along?: Point[]
  anchor?: 'start' | 'middle' | 'end'
  confidence?: 'high' | 'medium' | 'low'
}

/** A side's reading of the frontier and a further one; where its troops stood; what was offered; what both have signed. */
type LineLook = 'first' | 'further' | 'held' | 'offer' | 'signed'

export type LineView = {
  id: string
  side: Side | 'both'
  look: LineLook
  title: string
  /** What it is drawn after. */
  document: string
  points: Point[]
}

/** The sheet of the Far East. Pixels of its drawing. */
export type LocatorView = {
  image: string
  width: number
  height: number
  /** `here`: where the crisis is. `away`: it lies beyond the sheet, so many kilometres from there. */
  cities: { id: string; name: string; at: Point; here: boolean; away?: number }[]
  wires: { from: Point; to: Point }[]
  /** From where the newest news came, to whom, and in what time. */
  way?: { from: Point; to: Point; names: readonly [string, string]; hours: string }
  /** What it shows, in words. */
  text: string
}

/** All that the scene draws. Kilometres, x east, y north. */
export type SceneView = {
  sheet: { image: string; x0: number; y1: number; width: number; height: number }
  frame: { x: number; y: number; width: number; height: number }
  places: PlaceView[]
  lines: LineView[]
  units: UnitView[]
  options: MapOption[]
  ladder: RungView[]
  /** What the seal by a chosen option says: that it is sent, or written in; nothing where none can be chosen. */
  seal?: string
}

/** One step of the line, for the motion that explains it. */
export type SceneEntry = {
  event: string
  state: string
  seat: string
  side?: Side
  at?: Point
  /** The marks as they stood in between, where several entries came at once. */
  between?: UnitView[][]
}

/** What may be heard at a desk. */
export type SoundView = {
  seat: string
  /** How long the line is: what has come since an earlier view is what lies beyond its entries. */
  entries: number
  /** The dispatch that lies uppermost. */
  news?: { id: string; typed: boolean; text: string }
  /** The entries whose shots were within earshot, by their place in the line. */
  shots: { index: number; gun: 'gun' | 'machine-gun' }[]
  /** What is outside, where the decision is taken out of doors. */
  air?: 'river' | 'hills'
  night: boolean
}
