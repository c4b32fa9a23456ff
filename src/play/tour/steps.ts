/** What is shown on the way round the desk, in the order in which one needs it, and where it is on the page. */
import type { Key } from '../../text/t'

export type Shown = 'map' | 'plain'
export type Spot = {
  text: Key
  /** Selectors; the first that is in sight is pointed at. */
  at: readonly string[]
  /** It is a mark on the map, and the canvas knows where; before that is drawn, the map itself. */
  mark?: boolean
}
export type Step = {
  id: string
  /** At which of the seat's turns it is shown. */
  turn: 1 | 2
} & Record<Shown, Spot>

/** Where the scene draws the ladder, the page has none to be seen: it stands at the left of this. */
export const DRAWN_LADDER = '.scene-room'

const both = (spot: Spot): Record<Shown, Spot> => ({ map: spot, plain: spot })

const steps: readonly Step[] = [
  {
    id: 'dispatch',
    turn: 1,
    map: { text: 'tour.dispatch', at: ['.tele'] },
    plain: { text: 'tour.dispatch', at: ['.news'] },
  },
  { id: 'clocks', turn: 1, ...both({ text: 'tour.clocks', at: ['.hours .clocks', '.clocks'] }) },
  {
    id: 'forms',
    turn: 1,
    map: { text: 'tour.forms', at: ['.order-forms .form'] },
    plain: { text: 'tour.forms', at: ['.plain-option'] },
  },
  {
    id: 'mark',
    turn: 1,
    map: { text: 'tour.mark', at: ['.scene'], mark: true },
    plain: { text: 'tour.ground', at: ['#plain-ground'] },
  },
  {
    id: 'send',
    turn: 1,
    map: { text: 'tour.send', at: ['.foot .send', '.form.lit', '.order-forms .form'] },
    plain: { text: 'tour.send.plain', at: ['.plain-option .plain-send'] },
  },
  { id: 'undo', turn: 2, ...both({ text: 'tour.undo', at: ['.tools [data-undo]', '.menu-button'] }) },
  {
    id: 'ladder',
    turn: 2,
    map: { text: 'tour.ladder', at: ['.ladder', DRAWN_LADDER] },
    plain: { text: 'tour.ladder', at: ['.ladder'] },
  },
  { id: 'help', turn: 2, ...both({ text: 'tour.help', at: ['.tools [aria-keyshortcuts]', '.menu-button'] }) },
]

/** The steps of a turn, or all of them for somebody who has asked. */
export const stepsOf = (turn: number, all: boolean): readonly Step[] =>
  all ? steps : steps.filter((step) => step.turn === turn)
