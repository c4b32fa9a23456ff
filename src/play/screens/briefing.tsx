import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/t'
import { WithTerms } from '../dossier/terms-in-text'
import { LocatorMap } from '../desk/locator-map'
import '../desk/locator.css'
import { Carried } from './carried'
import { Plate } from './plate'
import type { BriefingView } from '../screens'
import '../look.css'
import '../controls.css'
import './screens.css'
import './plate.css'

type BriefingProps = { view: BriefingView; onBegin: () => void; onDossier: () => void }

/** Read before the first turn: the ground, who is who, what the capital knew, what the player is there to protect. */
export function Briefing({ view, onBegin, onDossier }: BriefingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="briefing">
      <div class="briefing-ground">
        <p class="eyebrow">{t('briefing.eyebrow', view.seat)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {view.title}
        </h1>
        {view.text.split('\n').map((paragraph) => (
          <p key={paragraph} class="text">
            <WithTerms text={paragraph} />
          </p>
        ))}
        {view.carried && <Carried carried={view.carried} />}
        {view.plate && (
          <figure class="framed" style={{ aspectRatio: `${view.plate.frame.width} / ${view.plate.frame.height}` }}>
            <Plate plate={view.plate} />
          </figure>
        )}
      </div>
      <div class="briefing-file">
        <section class="knew">
          <h2>{t('briefing.knew')}</h2>
          <p>
            <WithTerms text={view.knew} />
          </p>
        </section>
        <section class="protect">
          <h2>{t('briefing.protect')}</h2>
          <p class="goal-title">
            {view.goal.title} <i>{view.goal.line}</i>
          </p>
          <button type="button" class="loud" onClick={onBegin}>
            {t('briefing.begin')}
          </button>
        </section>
        <section class="people">
          <h2>{t('briefing.people')}</h2>
          <dl>
            {view.people.map((person) => (
              <div key={person.id}>
                <dt>{person.name}</dt>
                <dd>{person.office}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="tool" onClick={onDossier}>
            {t('briefing.dossier')}
          </button>
        </section>
        {view.locator && (
          <figure class="far-east">
            <LocatorMap view={view.locator} large />
            <figcaption>{view.locator.text}</figcaption>
          </figure>
        )}
      </div>
    </main>
  )
}
