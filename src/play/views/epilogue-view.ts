/** The epilogue of an ended line as plain data. */
import { epilogue, type EpiloguePoint } from '../../rules/epilogue'
import { facts, type Step } from '../../rules/play'
import type { EpilogueView, ReasonView } from '../view'
import type { Edition } from './words'

/** Nothing while the line has not ended, and nothing where its scenario has no epilogue. `recorded`: ids of the points that the record leaves. */
export function epilogueView(
  { scenario, words }: Edition,
  steps: readonly Step[],
  recorded: readonly string[] = [],
): EpilogueView | undefined {
  const last = steps.at(-1)
  const points = epilogue(scenario, steps)
  if (!last || !points.length) return undefined
  const at = facts(last.after)
  const reason = (point: EpiloguePoint, way: 'more' | 'less'): ReasonView => ({
    text: words.say(`epilogue.points.${point.id}.${way}`, at),
    basis: point[way].basis,
    sources: (point[way].sources ?? []).map((id) => ({ id, name: words.say(`sources.${id}.name`) })),
  })
  return {
    title: words.say('epilogue.title'),
    lead: words.say('epilogue.lead'),
    points: points.map((point) => ({
      id: point.id,
      title: words.say(`epilogue.points.${point.id}.title`, at),
      more: reason(point, 'more'),
      less: reason(point, 'less'),
      recorded: recorded.includes(point.id),
    })),
  }
}
