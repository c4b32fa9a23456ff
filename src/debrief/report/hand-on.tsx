import { useState } from 'preact/hooks'
import { download } from '../../play/preferences'
import type { Log } from '../../session/log'
import { t } from '../../text/t'
import type { Debrief } from '../debrief'
import { markdown } from './markdown'
import { useReport } from './use-report'

export type HandOnActs = {
  onDownload: () => void
  /** Copies the address of the whole line; false where the browser does not allow it. */
  onShare: () => Promise<boolean>
}

type HandOnProps = HandOnActs & {
  review: Debrief
  log: Log
  held: readonly string[]
  questions: readonly string[] | undefined
}

/** What can be taken away from this page, and what each thing has in it. */
export function HandOn({ review, log, held, questions, onDownload, onShare }: HandOnProps) {
  const [copied, setCopied] = useState<boolean>()
  const report = useReport(review, log, held, questions)
  const text = () => download(`watershed-${log.scenario}.md`, markdown(report()), 'text/markdown')
  return (
    <section class="hand-on" aria-labelledby="hand-on">
      <h2 id="hand-on" tabIndex={-1}>
        {t('hand-on')}
      </h2>
      <ul>
        <li>
          <button type="button" onClick={() => window.print()}>
            {t('hand-on.print')}
          </button>
          <span>{t('hand-on.report')}</span>
        </li>
        <li>
          <button type="button" onClick={text}>
            {t('hand-on.markdown')}
          </button>
          <span>{t('hand-on.text')}</span>
        </li>
        <li>
          <button type="button" onClick={onDownload}>
            {t('debrief.download')}
          </button>
          <span>{t('hand-on.log')}</span>
        </li>
        <li>
          <button type="button" onClick={() => void onShare().then(setCopied)}>
            {t('hand-on.copy')}
          </button>
          <span>
            {t('hand-on.address')}{' '}
            <span class="copied" role="status">
              {copied !== undefined && t(copied ? 'hand-on.copied' : 'hand-on.uncopied')}
            </span>
          </span>
        </li>
      </ul>
    </section>
  )
}
