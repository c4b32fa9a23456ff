/** The escalation ladder as a seat knows it. */
import { RUNGS, rungOf } from '../../rules/ladder'
import { facts, type Step } from '../../rules/play'
import { t, type Key } from '../../text/t'
import { dayMonth } from '../../text/dates'
import type { RungView } from '../view'
import { localAt, type Edition } from './words'

export const rungName = (rung: number): string => t(`rung.${rung}` as Key)

/** All rungs from the foot up; those reached carry the day on which they were first reached. */
export function ladder(edition: Edition, steps: readonly Step[]): RungView[] {
  const { scenario } = edition
  const reached = new Map<number, string>()
  let now = rungOf(scenario, scenario.data.field.initial)
  for (const { after, turn } of steps) {
    now = rungOf(scenario, facts(after).field)
    if (!reached.has(now)) reached.set(now, dayMonth(localAt(edition, turn.at, turn.place)))
  }
  const top = Math.max(now, ...reached.keys())
  return Array.from({ length: RUNGS }, (_, rung) => {
    const date = reached.get(rung)
    return {
      rung,
      name: rungName(rung),
      state: rung === now ? 'now' : rung < top ? 'passed' : 'ahead',
      ...(date ? { date } : {}),
    }
  })
}
