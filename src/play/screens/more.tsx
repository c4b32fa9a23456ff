import type { ComponentChildren } from 'preact'
import { t } from '../../text/t'
import type { Mode, OpeningChoice } from '../screens'

type MoreProps = {
  choice: OpeningChoice
  onChange: (part: Partial<OpeningChoice>) => void
  onSettings: () => void
  compare: Page
  explore: Page
  /** The same page, at its assumptions. */
  bend: Page
}

/** A page that is no game, with the address that it has of its own. */
export type Page = { address: string; onOpen: () => void }

const modes: readonly Mode[] = ['practice', 'commit']

/** What most players never need to touch: the mode and the seed. */
export function More({ choice, onChange, onSettings, compare, explore, bend }: MoreProps) {
  return (
    <div class="more">
      <details>
        <summary>{t('opening.more')}</summary>
        <fieldset>
          <legend>{t('opening.mode')}</legend>
          {modes.map((mode) => (
            <label key={mode} class="goal">
              <input type="radio" name="mode" checked={choice.mode === mode} onChange={() => onChange({ mode })} />
              <span>{t(`opening.${mode}`)}</span>
              <i>{t(`opening.${mode}.note`)}</i>
            </label>
          ))}
        </fieldset>
        <label class="seed">
          {t('opening.seed')}
          <input
            name="seed"
            autocomplete="off"
            spellcheck={false}
            maxLength={40}
            aria-describedby="seed-note"
            value={choice.seed}
            onInput={(event) => onChange({ seed: event.currentTarget.value })}
          />
        </label>
        <p id="seed-note" class="small">
          {t('opening.seed.note')}
        </p>
      </details>
      <PageLink {...explore}>{t('explore.of')}</PageLink>
      <PageLink {...bend}>{t('assume.open')}</PageLink>
      <PageLink {...compare}>{t('compare.open')}</PageLink>
      <button type="button" class="tool" onClick={onSettings}>
        {t('settings')}
      </button>
    </div>
  )
}

function PageLink({ address, onOpen, children }: Page & { children: ComponentChildren }) {
  return (
    <a
      class="tool"
      href={address}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onOpen()
      }}
    >
      {children}
    </a>
  )
}
