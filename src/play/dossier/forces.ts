/** Forces in the drawer: while the line is played the marks that the seat knows of, afterwards what each source counts. */
import { t } from '../../text/t'
import type { GroundView } from '../screens'
import { unitTip } from '../views/unit-words'
import type { Edition } from '../views/words'
import type { ForceEntry } from './entry'
import type { Moment } from './moment'
import { cited } from './sources'

export const forces = (edition: Edition, moment: Moment): ForceEntry[] =>
  moment.ended ? [...strengths(edition), ...losses(edition)] : known(moment.units, moment.asKnown)

const plain = { part: 'forces' as const, own: [], spellings: [], called: [] }

function known(units: GroundView, date: string): ForceEntry[] {
  return (['japan', 'ussr'] as const).map((side) => {
    const seen = units.filter((unit) => unit.side === side)
    return {
      ...plain,
      id: `forces.known-${side}`,
      name: t(`side.${side}`),
      line: t('dossier.forces.known', { date }),
      side,
      rows: seen.map((unit) => ({ text: unitTip(unit) })),
      note: seen.length ? '' : t('dossier.forces.none'),
    }
  })
}

const byCount = (count: number) => t(count === 1 ? 'dossier.by-source' : 'dossier.by-sources', { n: count })

function strengths(edition: Edition): ForceEntry[] {
  const { words, scenario } = edition
  return Object.entries(scenario.data.dossier.forces).map(([id, { side, figures }]) => ({
    ...plain,
    id: `forces.${id}`,
    name: words.say(`forces.${id}.title`),
    line: byCount(figures.length),
    side,
    rows: figures.map(({ source, says, at }) => ({
      text: words.say(`forces.${id}.${says}`),
      source: cited(edition, source, at),
    })),
    note: '',
  }))
}

/** People lost: the ledgers of the record, source by source. */
function losses(edition: Edition): ForceEntry[] {
  const { words, scenario } = edition
  const { record, scenario: crisis } = scenario.data
  return Object.entries(record.losses).map(([ledger, bySource]) => {
    const side = crisis.ledgers[ledger]?.side
    return {
      ...plain,
      id: `forces.ledger-${ledger}`,
      name: words.say(`ledgers.${ledger}`),
      line: byCount(bySource.length),
      side: side === 'japan' || side === 'ussr' ? side : 'both',
      rows: bySource.map(({ source, range, at }) => ({ text: counted(range), source: cited(edition, source, at) })),
      note: words.say(`losses.${ledger}`),
    }
  })
}

function counted(range: readonly [number, number] | undefined): string {
  if (!range) return t('dossier.no-number')
  const [low, high] = range
  return low === high ? String(low) : t('dossier.two-numbers', { low, high })
}
