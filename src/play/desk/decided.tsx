import { t } from '../../text/t'
import { Drawer } from '../screens/drawer'
import type { DecidedView } from '../screens'

/** What was decided at an earlier turn. */
export function Decided({ turn, onClose }: { turn: DecidedView | undefined; onClose: () => void }) {
  return (
    <Drawer
      open={!!turn}
      title={turn ? t('decided', { n: turn.n, date: turn.date }) : ''}
      kind="card"
      onClose={onClose}
    >
      {turn && (
        <dl class="decided">
          <dt>{t('decided.asked')}</dt>
          <dd>
            {turn.heading} <i>{turn.place}</i>
          </dd>
          <dt>{t('decided.chosen')}</dt>
          <dd>{turn.chosen}</dd>
          {turn.reason && (
            <>
              <dt>{t('decided.reason')}</dt>
              <dd>
                <i>{turn.reason}</i>
              </dd>
            </>
          )}
        </dl>
      )}
    </Drawer>
  )
}
