import { t } from '../../text/t'
import { dateOf } from './timeline-layout'
import type { TimelineView } from '../view'

/** The wire chart as text, in the order of time. */
export function TimelineTable({ view }: { view: TimelineView }) {
  const track = (n: number) => view.tracks[n] ?? ''
  const rows = [
    ...view.events.map(({ at, track: n, label }) => ({ at, where: track(n), what: label })),
    ...view.turns.map(({ at, track: n, label, n: turn, state }) => ({
      at,
      where: track(n),
      what: state === 'now' ? t('timeline.turn.now', { n: turn }) : t('timeline.turn', { n: turn, label }),
    })),
    ...view.wires.map(({ sent, fromTrack, toTrack, read }) => ({
      at: sent,
      where: track(fromTrack),
      what: t('timeline.wire', { place: track(toTrack), date: dateOf(view, read) }),
    })),
  ].toSorted((a, b) => a.at - b.at)
  return (
    <table class="text-table">
      <thead>
        <tr>
          <th scope="col">{t('timeline.when')}</th>
          <th scope="col">{t('timeline.where')}</th>
          <th scope="col">{t('timeline.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            <td>{dateOf(view, row.at)}</td>
            <td>{row.where}</td>
            <td>{row.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
