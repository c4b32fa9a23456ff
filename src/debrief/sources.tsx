import { Pieces } from '../play/pieces'
import { pieces, titlePieces } from '../text/languages'
import { t } from '../text/t'
import { SourceAnswers } from './source-answers'
import { useSpoken } from './spoken'

/** The sources: who wrote each, when, for whom and why, and how much of it was seen. */
export function Sources() {
  const { edition, say } = useSpoken()
  return (
    <section class="sources-part" aria-labelledby="sources">
      <h2 id="sources" tabIndex={-1}>
        {t('debrief.sources')}
      </h2>
      <div class="source-list">
        {edition.scenario.data.sources.map(({ id, title, language, note, 'container-title': container }) => (
          <details key={id} id={`source-${id}`}>
            <summary>{say(`sources.${id}.name`)}</summary>
            <dl>
              <SourceAnswers source={id} />
              <div>
                <dt>{t('debrief.title')}</dt>
                <dd>
                  <i>
                    <Pieces of={titlePieces(title, language)} />
                  </i>
                  {container && <Pieces of={pieces(`, ${container}`, language)} />}
                </dd>
              </div>
              {note && (
                <div>
                  <dt>{t('debrief.seen')}</dt>
                  <dd>{note}</dd>
                </div>
              )}
            </dl>
          </details>
        ))}
      </div>
    </section>
  )
}
