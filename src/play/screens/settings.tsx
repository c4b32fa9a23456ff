import { useState } from 'preact/hooks'
import { t, type Key } from '../../text/t'
import { Drawer } from './drawer'
import type { Settings } from '../screens'
import { GaugeSetting } from './gauge-setting'
import { ResetSettings } from './reset-settings'
import { SoundSettings } from './sound-settings'
import './drawer.css'

type SettingsSheetProps = {
  open: boolean
  settings: Settings
  languages: { code: string; name: string }[]
  /** Set while a game is played: what its address says. */
  game?: { seed: string; seat: string; assumed: string }
  /** The browser has no sound to give. */
  soundless: boolean
  onChange: (settings: Settings) => void
  /** Puts the address in the clipboard; false if the browser forbids it. */
  onCopy: () => Promise<boolean>
  onHelp: () => void
  /** The notes of the first two turns once more. */
  onTour: () => void
  onClose: () => void
}

type Choice = 'view' | 'contrast' | 'motion' | 'text' | 'keys' | 'renderer'
const choices: { [C in Choice]: readonly Settings[C][] } = {
  view: ['map', 'plain'],
  text: ['normal', 'large', 'larger'],
  contrast: ['system', 'more'],
  motion: ['system', 'less'],
  keys: ['on', 'off'],
  renderer: ['auto', 'webgl', 'canvas'],
}

/** Everything that an address can say can also be set here. */
export function SettingsSheet(props: SettingsSheetProps) {
  const { open, settings, languages, game, soundless, onChange, onCopy, onHelp, onTour, onClose } = props
  const [copied, setCopied] = useState(false)
  return (
    <Drawer open={open} title={t('settings')} kind="side" onClose={onClose}>
      {(Object.keys(choices) as Choice[]).map((choice) => (
        <fieldset key={choice} class="setting">
          <legend>{t(`settings.${choice}`)}</legend>
          {choices[choice].map((value) => (
            <label key={value} class="choice">
              <input
                type="radio"
                name={`setting-${choice}`}
                checked={settings[choice] === value}
                onChange={() => onChange({ ...settings, [choice]: value })}
              />
              {t(`settings.${choice}.${value}` as Key)}
            </label>
          ))}
        </fieldset>
      ))}
      <SoundSettings settings={settings} soundless={soundless} onChange={onChange} />
      <GaugeSetting settings={settings} onChange={onChange} />
      <label class="setting field">
        {t('settings.language')}
        <select
          value={settings.language}
          onChange={(event) => onChange({ ...settings, language: event.currentTarget.value })}
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="setting buttons">
        <button type="button" class="plain-send" onClick={onHelp}>
          {t('help')}
        </button>
        <button type="button" class="plain-send" onClick={onTour}>
          {t('settings.tour')}
        </button>
      </div>
      <ResetSettings settings={settings} onChange={onChange} />
      {game && (
        <section class="setting">
          <h3>{t('settings.game')}</h3>
          <dl>
            <dt>{t('settings.seat')}</dt>
            <dd>{game.seat}</dd>
            <dt>{t('settings.seed')}</dt>
            <dd class="typed">{game.seed}</dd>
            {game.assumed && (
              <>
                <dt>{t('settings.assumed')}</dt>
                <dd>{game.assumed}</dd>
              </>
            )}
          </dl>
          <button type="button" class="plain-send" onClick={async () => setCopied(await onCopy())}>
            {t('settings.copy')}
          </button>
          <span role="status">{copied && t('settings.copied')}</span>
        </section>
      )}
    </Drawer>
  )
}
