import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/t'
import { Stamp } from '../desk/stamp'
import type { DeskView } from '../view'
import { Epilogue } from './epilogue'
import '../look.css'
import '../controls.css'
import './screens.css'

type EndingProps = {
  title: string
  seat: DeskView['seat']
  ending: NonNullable<DeskView['ending']>
  onDebrief: () => void
  /** To the next crisis, with what this ending leaves behind. */
  onNext?: () => void
  onAgain: () => void
}

/** How the line ended. What else there is to say is said in the debrief. */
export function Ending({ title, seat, ending, onDebrief, onNext, onAgain }: EndingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="ending">
      <p class="file-of">
        {title} <i>{t('header.seat', { name: seat.name, office: seat.office })}</i>
      </p>
      <div class="ending-sheet">
        <p class="eyebrow">{ending.ended}</p>
        <h1 ref={heading} tabIndex={-1}>
          {ending.title}
        </h1>
        <p class="text">{ending.text}</p>
        <dl class="account">
          {ending.account.map(({ what, said }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        {ending.assumed && <p class="small">{t('assume.of-game', { list: ending.assumed })}</p>}
        <Stamp {...ending.stamp} under={t('stamp.closed')} />
      </div>
      <div class="ending-tools">
        <button type="button" class="loud" onClick={onDebrief}>
          {t('ending.debrief')}
        </button>
        {onNext && (
          <button type="button" class="tool" onClick={onNext}>
            {t('ending.next')}
          </button>
        )}
        <button type="button" class="tool" onClick={onAgain}>
          {t('ending.again')}
        </button>
      </div>
      {ending.followed.length > 0 && <AfterLast followed={ending.followed} />}
      {ending.epilogue && (
        <details class="epilogue-fold">
          <summary>
            <h2>{ending.epilogue.title}</h2> <i>{t('epilogue.points', { n: ending.epilogue.points.length })}</i>
          </summary>
          <Epilogue epilogue={ending.epilogue} />
        </details>
      )}
    </main>
  )
}

/** Between the last decision and the end others acted; without these lines the ending would come out of nowhere. */
function AfterLast({ followed }: Pick<EndingProps['ending'], 'followed'>) {
  return (
    <section class="after-last" aria-labelledby="after-last">
      <h2 id="after-last">{t('ending.followed')}</h2>
      <ol>
        {followed.map(({ date, text }, n) => (
          <li key={n}>
            <i>{date === followed[n - 1]?.date ? <span class="unseen">{date}</span> : date}</i> <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
