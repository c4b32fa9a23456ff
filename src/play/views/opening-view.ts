/** The opening and the briefing as plain data. */
import type { Kept } from '../../session/store'
import type { BriefingView, CrisisCard, OpeningView, PersonView, PlateView, SeatCard } from '../screens'
import { carriedView } from './carried-view'
import { keptGames } from './kept-games'
import { locatorView } from './locator'
import { places } from './scene-view'
import { personOf, type Edition } from './words'

export const sheetUrl = (image: string): string => `${import.meta.env.BASE_URL}maps/${image}`

function plate(edition: Edition): PlateView {
  const { sheet, frame, plate: shown = frame } = edition.scenario.data.map
  return {
    title: edition.words.say('title'),
    sheet: { ...sheet, image: sheetUrl(sheet.image) },
    frame: shown,
    places: places(edition),
  }
}

/** The crises to choose from; one that is still being fetched cannot be chosen yet. */
export const crisisCards = (ids: readonly string[], there: Record<string, { edition: Edition }>): CrisisCard[] =>
  ids.map((id) => {
    const edition = there[id]?.edition
    if (!edition) return { id, title: '', note: '', ready: false }
    const { words } = edition
    return { id, title: words.say('title'), note: words.say('subtitle'), plate: plate(edition), ready: true }
  })

export function openingView(
  edition: Edition,
  crises: CrisisCard[],
  kept: Kept[],
  there: Record<string, { edition: Edition }>,
): OpeningView {
  const { scenario, words } = edition
  const { seats, goals } = scenario.data.scenario
  return {
    crises,
    seats: Object.entries(seats).map(([id, { side, role }]): SeatCard => ({
      id,
      name: words.say(`seats.${id}.name`),
      office: words.say(`seats.${id}.office`),
      line: words.say(`seats.${id}.line`),
      side,
      role,
    })),
    goals: goals.map((id) => ({ id, title: words.say(`goals.${id}.title`), line: words.say(`goals.${id}.line`) })),
    kept: keptGames(kept, there),
  }
}

export function briefingView(edition: Edition, seat: string, goal: string): BriefingView {
  const { words } = edition
  const locator = locatorView(edition)
  const carried = carriedView(edition)
  return {
    title: words.say('title'),
    seat: { name: words.say(`seats.${seat}.name`), office: words.say(`seats.${seat}.office`) },
    text: `${words.say('brief')}\n${words.say(`seats.${seat}.brief`)}`,
    knew: words.say(`seats.${seat}.knew`),
    ...(carried ? { carried } : {}),
    plate: plate(edition),
    ...(locator ? { locator } : {}),
    people: people(
      edition,
      Object.keys(edition.scenario.data.scenario.seats).map((one) => personOf(edition, one)),
    ),
    goal: { id: goal, title: words.say(`goals.${goal}.title`), line: words.say(`goals.${goal}.line`) },
  }
}

function people({ words }: Edition, ids: readonly string[]): PersonView[] {
  return ids.map((id) => ({
    id,
    name: words.say(`people.${id}.name`),
    office: words.say(`people.${id}.office`),
  }))
}
