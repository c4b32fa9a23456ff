/** The words of a line: what happened last, when, and who decided. */
import { facts, turn } from '../rules/play'
import { endingOf } from '../rules/outcome'
import type { Said } from '../debrief/spoken'
import { t } from '../text/t'
import type { Line, Tree } from './tree/tree'

export type Saying = ReturnType<typeof createSaying>

export function createSaying(spoken: Said, tree: Tree) {
  const { scenario } = tree
  const ended = (line: Line): string | undefined => {
    const now = facts(tree.position(line))
    return scenario.turns.has(now.calendar) ? undefined : endingOf(scenario, now).id
  }
  return {
    what(line: Line): string {
      const step = tree.step(line)
      return step ? spoken.done(step) : t('explore.first')
    },
    day(line: Line): string {
      const step = tree.step(line)
      return step ? spoken.day(step.turn.at, step.turn.place) : ''
    },
    who(line: Line): string {
      const step = tree.step(line)
      return !step ? '' : step.turn.seat ? spoken.seat(step.turn.seat) : t('explore.by-chance')
    },
    /** The ending that a line has come to; undefined while it goes on. */
    ended,
    ending: (id: string) => spoken.say(`endings.${id}.title`),
    short: (id: string) => spoken.say(`endings.${id}.short`) || spoken.say(`endings.${id}.title`),
    /** Who decides next and what, in words; undefined when the line has ended. */
    next(line: Line): { day: string; who: string; what: string } | undefined {
      const position = tree.position(line)
      const now = turn(scenario, position)
      if (!now) return undefined
      return {
        day: spoken.day(now.at, now.place),
        who: now.seat ? spoken.seat(now.seat) : t('explore.by-chance'),
        what: now.seat ? spoken.edition.words.say(`at.${now.state}.heading`, facts(position)) : '',
      }
    },
  }
}

/** "37 in 100"; what is all but sure or all but impossible is not said as if it were either. */
export function inHundred(chance: number): string {
  if (chance >= 1 - 1e-9) return t('explore.certain')
  if (chance <= 0) return t('explore.never')
  if (chance < 0.01) return t('odds.under')
  if (chance > 0.99) return t('odds.over')
  return t('explore.chance', { n: Math.round(chance * 100) })
}

/** The same of an ending: where only one is left, it is sure. */
export const endingChance = (chance: number): string => (chance >= 1 - 1e-9 ? t('explore.sure') : inHundred(chance))
