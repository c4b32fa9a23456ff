/** What the crisis before left behind, in words: which of its flags are up, and where that is not as in the record. */
import { t } from '../../text/t'
import type { CarriedView } from '../screens'
import type { Edition } from './words'

/** Nothing where the crisis follows no other. The record's flags are those of a game begun by itself. */
export function carriedView({ scenario, words }: Edition): CarriedView | undefined {
  const { campaign } = scenario.data.scenario
  if (!campaign) return undefined
  const points = Object.entries(campaign.carries).map(([flag, { basis, sources = [] }]) => {
    const up = scenario.carried.includes(flag)
    return {
      id: flag,
      text: words.say(`carried.flags.${flag}.${up ? 'up' : 'down'}`),
      otherwise: up !== campaign.alone.includes(flag),
      rests: sources.length
        ? t(basis === 'documented' ? 'carried.documented' : 'carried.inferred', {
            sources: sources.map((id) => words.say(`sources.${id}.name`)).join('; '),
          })
        : t('epilogue.inference'),
    }
  })
  const n = points.filter(({ otherwise }) => otherwise).length
  return {
    title: words.say('carried.title'),
    lead: n ? t('carried.yours', { n, of: points.length }) : t('carried.record'),
    points,
  }
}

/** What is not as the record of the crisis before left it, in one line; empty when nothing is. */
export const carriedOtherwise = (edition: Edition): string =>
  (carriedView(edition)?.points ?? []).flatMap(({ otherwise, text }) => (otherwise ? [text] : [])).join(' ')
