import { t } from '../../text/t'
import type { Settings } from '../screens'
import './sound-settings.css'

type SoundSettingsProps = {
  settings: Settings
  /** The browser has no sound to give: there is nothing to switch. */
  soundless: boolean
  onChange: (settings: Settings) => void
}

const kinds = [
  ['effects', 'effectsVolume'],
  ['ambience', 'ambienceVolume'],
] as const

/** Steps of the loudness, from 0 to 100. */
const STEP = 10

/** The desk and the open air apart, each with its switch and its loudness; and the captions. */
export function SoundSettings({ settings, soundless, onChange }: SoundSettingsProps) {
  const isOn = (kind: 'effects' | 'ambience' | 'captions') => settings[kind] === 'on'
  const flip = (kind: 'effects' | 'ambience' | 'captions') =>
    onChange({ ...settings, [kind]: isOn(kind) ? 'off' : 'on' })
  return (
    <fieldset class="setting sounds">
      <legend>{t('settings.sound')}</legend>
      {soundless && <p class="soundless">{t('settings.sound.none')}</p>}
      {kinds.map(([kind, volume]) => (
        <div key={kind} class="sound-kind">
          <label class="choice">
            <input
              type="checkbox"
              checked={isOn(kind) && !soundless}
              disabled={soundless}
              aria-describedby={`${kind}-note`}
              onChange={() => flip(kind)}
            />
            {t(`settings.${kind}`)}
          </label>
          <input
            type="range"
            min={STEP}
            max={100}
            step={STEP}
            value={settings[volume]}
            disabled={soundless || !isOn(kind)}
            aria-label={t(`settings.${kind}.volume`)}
            onChange={(event) => onChange({ ...settings, [volume]: event.currentTarget.valueAsNumber })}
          />
          <p id={`${kind}-note`}>{t(`settings.${kind}.note`)}</p>
        </div>
      ))}
      <div class="sound-kind">
        <label class="choice">
          <input
            type="checkbox"
            checked={isOn('captions')}
            aria-describedby="captions-note"
            onChange={() => flip('captions')}
          />
          {t('settings.captions')}
        </label>
        <p id="captions-note">{t('settings.captions.note')}</p>
      </div>
    </fieldset>
  )
}
