import { t } from '../../text/t'
import type { Section } from './report'
import { text } from './report'
import type { Told } from './report-told'
import { columns } from '../disputes/versions'

/** Every dispute in short: what is said, and by whom. */
export function disputesPart({ spoken, review }: Told): Section {
  return {
    title: t('debrief.disputes'),
    blocks: [
      text(t('report.disputes.lead')),
      ...review.disputes.map(({ id, versions }) => ({
        kind: 'part' as const,
        title: spoken.say(`disputes.${id}.title`),
        blocks: [
          {
            kind: 'list' as const,
            items: columns(versions, spoken.source).columns.map(({ says, versions: members }) => ({
              text: t('report.said', {
                said: spoken.say(`disputes.${id}.${says}`),
                sources: [...new Set(members.map(({ source }) => spoken.source(source)))].join('; '),
              }),
            })),
          },
        ],
      })),
    ],
  }
}

/** The sources by the names that the report uses. */
export function sourcesPart({ spoken }: Told): Section {
  const items = spoken.edition.scenario.data.sources.map(({ id, title, language, 'container-title': container }) => ({
    name: `${spoken.source(id)}:`,
    ...(language ? { language } : {}),
    text: t('report.source', {
      title: [title, container].filter(Boolean).join(', '),
      when: spoken.say(`sources.${id}.when`),
    }),
  }))
  return { title: t('report.sources'), blocks: [{ kind: 'list', items }, text(t('report.whole'))] }
}
