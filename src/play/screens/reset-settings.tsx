import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { plainSettings } from '../preferences'
import type { Settings } from '../screens'

type ResetProps = { settings: Settings; onChange: (settings: Settings) => void }

/** Everything as at the first visit. It is done at once, and can be taken back for as long as the sheet is open. */
export function ResetSettings({ settings, onChange }: ResetProps) {
  const [before, setBefore] = useState<Settings>()
  const reset = () => {
    setBefore(settings)
    // What has been done in this browser is not a setting.
    onChange({ ...plainSettings, finished: settings.finished, tour: settings.tour })
  }
  const putBack = () => {
    if (before) onChange(before)
    setBefore(undefined)
  }
  return (
    <div class="setting reset">
      {before ? (
        <button type="button" class="plain-send" onClick={putBack}>
          {t('settings.reset.back')}
        </button>
      ) : (
        <button type="button" class="plain-send" onClick={reset}>
          {t('settings.reset')}
        </button>
      )}
      <span role="status">{before && t('settings.reset.done')}</span>
    </div>
  )
}
