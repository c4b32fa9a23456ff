import { t } from '../../text/t'
import type { Settings } from '../screens'

type GaugeSettingProps = { settings: Settings; onChange: (settings: Settings) => void }

/** The adviser's gauge: for those who have played a game to its end. */
export function GaugeSetting({ settings, onChange }: GaugeSettingProps) {
  return (
    <fieldset class="setting">
      <legend>{t('settings.gauge')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.gauge === 'on' && settings.finished}
          disabled={!settings.finished}
          aria-describedby="gauge-note"
          onChange={() => onChange({ ...settings, gauge: settings.gauge === 'on' ? 'off' : 'on' })}
        />
        {t('settings.gauge.on')}
      </label>
      <p id="gauge-note" class="small">
        {t(settings.finished ? 'settings.gauge.note' : 'settings.gauge.locked')}
      </p>
    </fieldset>
  )
}
