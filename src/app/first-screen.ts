/** What stands open when the page comes: the game a reload comes back to, what an address describes, or the opening. */
import { readAssumptions } from '../session/assumed'
import type { Shelf } from '../session/shelf'
import { refusedWords } from '../play/views/assumed-words'
import type { Address } from '../play/address'
import type { Edition } from '../play/views/words'
import { t } from '../text/t'
import { addressedGame, keptGame, openId, wasReviewed, type Playing } from './games'
import { addressedLine } from './handed'

export type Screen = 'opening' | 'briefing' | 'desk' | 'debrief' | 'compare' | 'explore'
export type First = { screen: Screen; playing?: Playing; notice?: string }

/** A reload comes back to the same decision; an address that was handed on begins a game of its own. */
export function firstScreen({ scenario }: Edition, shelf: Shelf | undefined, address: Address): First {
  const id = openId(history.state)
  try {
    const screen = address.page ?? (wasReviewed(history.state) ? 'debrief' : 'desk')
    if (id) return { screen, playing: keptGame(scenario, shelf, id) }
  } catch {
    // What the history remembers may have been deleted: begin with the address.
  }
  if (address.page) return { screen: address.page }
  try {
    if (address.line) return { screen: 'debrief', playing: addressedLine(scenario, shelf, address) }
  } catch (error) {
    return { screen: 'opening', notice: t('shared.refused', { reason: (error as Error).message }) }
  }
  const playing = addressedGame(scenario, address)
  const notice = refusedWords(readAssumptions(scenario, address.assume ?? '').refused)
  return {
    ...(playing ? { screen: address.briefing === 'no' ? 'desk' : 'briefing', playing } : { screen: 'opening' }),
    ...(notice ? { notice } : {}),
  }
}
