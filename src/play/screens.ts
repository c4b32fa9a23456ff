/** What the screens around the desk show and answer: plain data, worked out elsewhere. */
import type { LineView, LocatorView, SceneView, Side, UnitView } from './view'
import type { MapWords } from './views/map-words'

/** A printed plate of the ground: the sheet, the part of it that is shown, and its names. */
export type PlateView = Pick<SceneView, 'sheet' | 'frame' | 'places'> & {
  title: string
}

/** Who plays a desk: a person, or a stated way of choosing. */
export type Holder = 'you' | 'other' | 'record' | 'sources' | 'cautious' | 'hard-line'
export type Mode = 'practice' | 'commit'

export type CrisisCard = { id: string; title: string; note: string; plate?: PlateView; ready: boolean }
export type SeatCard = {
  id: string
  name: string
  office: string
  line: string
  side: Side
  /** The mark on its card: a capital's desk or a field desk. */
  role: 'ambassador' | 'commander'
}
export type GoalCard = { id: string; title: string; line: string }
/** A game kept in this browser. */
export type KeptGame = { id: string; title: string; detail: string; ended: boolean }

export type OpeningView = { crises: CrisisCard[]; seats: SeatCard[]; goals: GoalCard[]; kept: KeptGame[] }
export type OpeningChoice = {
  crisis: string
  /** Every seat has a holder; exactly one of them is `you`. */
  holders: Record<string, Holder>
  goal: string
  mode: Mode
  seed: string
}

export type PersonView = {
  id: string
  name: string
  office: string
}

/** What an earlier crisis left behind: each thing that is carried, as it now stands. */
export type CarriedView = {
  title: string
  lead: string
  /** `otherwise`: in the record it was not so. `rests`: on what ground it matters. */
  points: { id: string; text: string; otherwise: boolean; rests: string }[]
}

export type BriefingView = {
  title: string
  seat: { name: string; office: string }
  text: string
  knew: string
  /** Only where the crisis follows another. */
  carried?: CarriedView
  plate?: PlateView
  locator?: LocatorView
  people: PersonView[]
  goal: GoalCard
}

/** What was decided at an earlier turn, for the squares of the timeline. */
export type DecidedView = { n: number; date: string; place: string; heading: string; chosen: string; reason?: string }

/** A line of the map and whether it is drawn. */
export type LineSwitch = LineView & { on: boolean }
/** What a place on the map is called elsewhere, beside its name, which stands at x and y. */
export type PlaceTip = { text: string; x: number; y: number }

/** Of the map: the upper ones, or the lower. */
export type Corner = 'right' | 'left' | 'lower-right' | 'lower-left'

/** What the desk needs about the sheet beside the scene itself. */
export type SheetView = {
  title: string
  /** What the drawing may not be taken for. */
  note: string
  lines: LineSwitch[]
  /** All that is drawn, in words. */
  words: MapWords
  /** Ids of the options that have a mark on the map. */
  marked: readonly string[]
  /** Ids of the units that have a mark on it. */
  units: readonly string[]
  /** Where the newest telegram lies, so that it hides no place that an option names. */
  corner?: Corner
  /** The sheet of the Far East, and a corner where it hides nothing. */
  locator?: { view: LocatorView; corner?: Corner | undefined }
  /** Who draws the upright ladder: the scene, or the page where there is no scene. Lying (on a phone) it is the page's. */
  ladder: 'scene' | 'page'
}

/** The forces on the sheet, for the dossier. */
export type GroundView = Omit<UnitView, 'at' | 'via'>[]

/** The form that has just been sent and what its stamp says. */
export type Stamped = { id: string; city: string; date: string; time: string }

export type Settings = {
  view: 'map' | 'plain'
  contrast: 'system' | 'more'
  motion: 'system' | 'less'
  text: 'normal' | 'large' | 'larger'
  language: string
  renderer: 'auto' | 'webgl' | 'canvas'
  /** Whether a number, D or ? pressed by itself is a command. */
  keys: 'on' | 'off'
  /** What happens on the desk, and what goes on outside it; how loud, from 0 to 100. */
  effects: 'on' | 'off'
  effectsVolume: number
  ambience: 'on' | 'off'
  ambienceVolume: number
  captions: 'on' | 'off'
  gauge: 'on' | 'off'
  /** Whether a game has been played to its end in this browser. */
  finished: boolean
  /** Being shown round the desk: not yet, no more, or once more. */
  tour: 'new' | 'done' | 'again'
}
