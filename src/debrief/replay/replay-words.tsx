import { LineHeads } from '../line-heads'
import { t } from '../../text/t'
import type { Stance } from '../../play/views/ghosts'

type ReplayWordsProps = {
  /** Where the map cannot be drawn, its words lie open. */
  open: boolean
  standing: readonly Stance[]
  rungs: { yours: string; record: string }
}

/** The map in words: every mark, and where it stands in either line. */
export function ReplayWords({ open, standing, rungs }: ReplayWordsProps) {
  const near = (place: string | undefined) => (place ? t('replay.near', { place }) : t('replay.away'))
  return (
    <details class="as-table replay-words" open={open}>
      <summary>{t('replay.words')}</summary>
      <p>{t('replay.rungs', rungs)}</p>
      <table>
        <LineHeads of={t('dossier.forces')} />
        <tbody>
          {standing.map(({ id, label, side, yours, other }) => (
            <tr key={id}>
              <th scope="row">{t('replay.unit', { label, side: t(`side.${side}`) })}</th>
              <td class="pencil">{near(yours)}</td>
              <td>{near(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
