import { useEffect } from 'preact/hooks'
import { t } from '../../text/t'
import { isCommand } from '../typing'
import { Drawer } from './drawer'
import './drawer.css'
import { MarksLegend } from './marks-legend'
import './help.css'

const keys = ['number', 'arrows', 'enter', 'tab', 'closer', 'here', 'pan', 'skip', 'escape', 'question'] as const
const parts = [
  ['help.map', ['help.map.text']],
  ['help.ladder', ['help.ladder.text']],
  ['help.clocks', ['help.clocks.text', 'help.clocks.strip']],
  ['help.adviser', ['help.adviser.text']],
  ['help.luck', ['help.luck.text']],
  ['help.kept', ['help.kept.text']],
] as const

type HelpProps = { open: boolean; onOpen: () => void; onTour: () => void; onClose: () => void }

/** What the keys do and how the desk is read. A question mark opens it on every screen. */
export function Help({ open, onOpen, onTour, onClose }: HelpProps) {
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isCommand(event)) return
      event.preventDefault()
      onOpen()
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [onOpen])
  return (
    <Drawer open={open} title={t('help')} kind="side" onClose={onClose}>
      <button type="button" class="plain-send" onClick={onTour}>
        {t('settings.tour')}
      </button>
      <section class="help-part">
        <h3>{t('help.keys')}</h3>
        <dl class="help-keys">
          {keys.map((key) => (
            <div key={key}>
              <dt>{t(`help.key.${key}`)}</dt>
              <dd>{t(`help.key.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <MarksLegend />
      {parts.map(([title, texts]) => (
        <section key={title} class="help-part">
          <h3>{t(title)}</h3>
          {texts.map((text) => (
            <p key={text}>{t(text)}</p>
          ))}
        </section>
      ))}
    </Drawer>
  )
}
