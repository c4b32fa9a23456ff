/** Kept branches as Markdown: what the odds are conditional on, and a table for each branch. */
import type { Said } from '../../debrief/spoken'
import { t } from '../../text/t'
import { markdownTable, type Exported } from './exporting'
import { spreadWords } from '../number-words'
import { endingChance } from '../saying'

export function markdownOf(spoken: Said, file: Exported): string {
  const seats = Object.entries(file.strategies).map(([seat, strategy]) =>
    t('explore.given.seat', { name: spoken.seat(seat), how: t(`holder.${strategy}`) }),
  )
  const assumed = Object.entries(file.assumptions).map(
    ([name, value]) => `${spoken.say(`assumptions.${name}.title`)}: ${value}`,
  )
  return [
    `# ${spoken.say('title')}`,
    bullets([...seats, ...assumed]),
    ...file.branches.flatMap(({ name, code, odds }) => [
      `## ${name}`,
      `\`${code}\``,
      markdownTable(
        [t('explore.compare.ending'), t('explore.chance.head')],
        Object.entries(odds.endings)
          .filter(([, chance]) => chance >= 0.005)
          .toSorted(([, a], [, b]) => b - a)
          .map(([id, chance]) => [spoken.say(`endings.${id}.title`), endingChance(chance)]),
      ),
      bullets([
        ...Object.entries(odds.ledgers).map(([id, spread]) => `${spoken.say(`ledgers.${id}`)}: ${spreadWords(spread)}`),
        `${t('explore.here.days')}: ${spreadWords(odds.days)}`,
      ]),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
