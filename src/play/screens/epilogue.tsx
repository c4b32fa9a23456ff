import type { ComponentChildren } from 'preact'
import { t } from '../../text/t'
import type { EpilogueView, ReasonView } from '../view'
import './epilogue.css'

type EpilogueProps = {
  epilogue: EpilogueView
  /** How a source is named: as words, or as a way to where more is said of it. */
  source?: (source: { id: string; name: string }) => ComponentChildren
}

/** What a line leaves for what came afterwards: at each point a reason in either direction, side by side. */
export function Epilogue({ epilogue, source = ({ name }) => name }: EpilogueProps) {
  return (
    <div class="epilogue">
      <p class="lead">{epilogue.lead}</p>
      <ul>
        {epilogue.points.map(({ id, title, more, less, recorded }) => (
          <li key={id}>
            <h3>
              {title} {recorded && <i>{t('epilogue.recorded')}</i>}
            </h3>
            <Reason heading={t('epilogue.more')} reason={more} source={source} />
            <Reason heading={t('epilogue.less')} reason={less} source={source} />
          </li>
        ))}
      </ul>
      <p class="small">{t('epilogue.note')}</p>
    </div>
  )
}

type ReasonProps = { heading: string; reason: ReasonView; source: NonNullable<EpilogueProps['source']> }

function Reason({ heading, reason: { text, basis, sources }, source }: ReasonProps) {
  return (
    <div class="why">
      <h4>{heading}</h4>
      <p>{text}</p>
      {sources.length ? (
        <p class="rests">
          {t(basis === 'documented' ? 'epilogue.documented' : 'epilogue.inferred')}{' '}
          {sources.map((one, n) => (
            <span key={one.id}>
              {n > 0 && '; '}
              {source(one)}
            </span>
          ))}
        </p>
      ) : (
        <p class="rests">{t('epilogue.inference')}</p>
      )}
    </div>
  )
}
