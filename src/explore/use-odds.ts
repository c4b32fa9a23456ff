import { useEffect, useState } from 'preact/hooks'
import type { Odds } from '../whatif/inquiry'
import type { Model } from '../whatif/odds'
import { keyOf, type Line } from './tree/tree'
import { useAnswer, type Inquiring } from './use-inquiry'

/** How long the choice and the model must rest before losses and days are asked for, in ms: some thirty passes over the table. */
const REST = 250

/** Odds, losses and days from each of some lines on; undefined until they are worked out for just these lines and this model. */
export function useOdds(inquiring: Inquiring, model: Model, lines: readonly Line[]): readonly Odds[] | undefined {
  const wanted = JSON.stringify([model, lines.map(keyOf)])
  const [rested, setRested] = useState(wanted)
  useEffect(() => {
    const timer = setTimeout(() => setRested(wanted), REST)
    return () => clearTimeout(timer)
  }, [wanted])
  const answer = useAnswer(inquiring, rested, async (asking) => {
    const all: Odds[] = []
    for (const line of lines) all.push(await asking.ask('odds', model, line))
    return { of: rested, all }
  })
  return answer?.of === wanted ? answer.all : undefined
}
