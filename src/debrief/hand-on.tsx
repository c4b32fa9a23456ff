import { useState } from 'preact/hooks'
import { t } from '../text/t'

export type HandOnProps = {
  onDownload: () => void
  /** Copies the address of the whole line; false where the browser does not allow it. */
  onShare: () => Promise<boolean>
}

/** What can be taken away from this page, and what each thing has in it. */
export function HandOn({ onDownload, onShare }: HandOnProps) {
  const [copied, setCopied] = useState<boolean>()
  return (
    <section class="hand-on" aria-labelledby="hand-on">
      <h2 id="hand-on" tabIndex={-1}>
        {t('hand-on')}
      </h2>
      <ul>
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
