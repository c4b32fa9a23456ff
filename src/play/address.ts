/** The address of a game: everything in it can also be set in the opening or in the settings. */
import type { Scenario } from '../rules/scenario'
import { heldSeats, type Holder, type Log } from '../session/log'
import { strategies, type Strategy } from '../session/strategy'
import { pseudoLanguages, type Pseudo } from '../text/pseudo'

export type Address = {
  scenario?: string
  /** Seats held by people at this screen. */
  seats: string[]
  seed?: string
  goal?: string
  mode?: Log['mode']
  /** How the other seats decide. */
  others?: Strategy
  view?: 'map' | 'plain'
  renderer?: 'auto' | 'webgl' | 'canvas'
  /** What the crisis before left behind. */
  carried?: string[]
  /** A page that is no game: the crises side by side, or the tree of one. */
  page?: 'compare' | 'explore'
  /** Assumptions that are not the author's, `name:0.3,other:1`. */
  assume?: string
  /** Seats of the tree that do not decide by the sources, `seat:cautious`. */
  strategy?: string
  /** Code of a line: a whole game that was handed on, or what is chosen in the tree. */
  line?: string
  /** Whether the briefing comes first. */
  briefing?: 'yes' | 'no'
  /** A language that nobody speaks, to see what a real one would break. */
  text?: Pseudo
}

const one = <T extends string>(value: string | null, of: readonly T[]): T | undefined => of.find((it) => it === value)

export function readAddress(search: string): Address {
  const words = new URLSearchParams(search)
  const text = (name: string) => words.get(name) ?? undefined
  const given: Address = { seats: (words.get('seat') ?? '').split(',').filter(Boolean) }
  const carried = text('carried')?.split(',').filter(Boolean)
  const scenario = text('scenario')
  const seed = text('seed')
  const goal = text('goal')
  const mode = one(words.get('mode'), ['practice', 'commit'])
  const others = one(words.get('others'), strategies)
  const view = one(words.get('view'), ['map', 'plain'])
  const briefing = one(words.get('briefing'), ['yes', 'no'])
  const page = one(words.get('page'), ['compare', 'explore'])
  const line = text('line')
  const assume = text('assume')
  const strategy = text('strategy')
  const pseudo = one(words.get('text'), pseudoLanguages)
  const renderer = one(words.get('renderer'), ['auto', 'webgl', 'canvas'])
  return Object.assign(
    given,
    Object.fromEntries(
      Object.entries({
        scenario,
        seed,
        goal,
        mode,
        others,
        view,
        renderer,
        briefing,
        carried,
        page,
        line,
        assume,
        strategy,
        text: pseudo,
      }).filter(([, v]) => v !== undefined),
    ),
  )
}

/** The address of a log, without its moves. */
export function addressOf(log: Log, renderer: string, text?: Pseudo): string {
  const words = new URLSearchParams({
    scenario: log.scenario,
    seat: heldSeats(log).join(','),
    seed: log.seed,
    goal: log.goal,
    mode: log.mode,
  })
  const others = new Set(Object.values(log.seats).filter((holder) => holder !== 'here'))
  const [only] = others
  if (others.size === 1 && only && only !== 'sources') words.set('others', only)
  if (log.assumptions)
    words.set(
      'assume',
      Object.entries(log.assumptions)
        .map((pair) => pair.join(':'))
        .join(','),
    )
  if (log.carried) words.set('carried', log.carried.join(','))
  if (renderer !== 'auto') words.set('renderer', renderer)
  if (text) words.set('text', text)
  return `?${words}`
}

/** The address of the crises side by side. */
export const COMPARE = '?page=compare'

/** The part of the tree's page where assumptions are moved. */
export const BEND = '#assumptions'

/** The address of the tree of a crisis, with the code of the line that is chosen in it. */
export function exploreAddress(
  { id, carried }: Pick<Scenario, 'id' | 'carried'>,
  code?: string,
  { assume, strategy }: Pick<Address, 'assume' | 'strategy'> = {},
): string {
  const words = new URLSearchParams({ page: 'explore', scenario: id })
  if (carried.length) words.set('carried', carried.join(','))
  if (code) words.set('line', code)
  if (assume !== undefined) words.set('assume', assume)
  if (strategy !== undefined) words.set('strategy', strategy)
  return `?${words}`
}

/** Who holds each seat by an address. Unknown seats are left out; with none, the first seat is held here. */
export function seatsOf(address: Address, all: readonly string[]): Record<string, Holder> {
  const here = address.seats.filter((seat) => all.includes(seat))
  return Object.fromEntries(
    all.map((seat, n) => [
      seat,
      (here.length ? here.includes(seat) : n === 0) ? 'here' : (address.others ?? 'sources'),
    ]),
  )
}
