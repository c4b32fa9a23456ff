import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Log } from '../../session/log'
import { t } from '../../text/t'
import { PageTop, Tool } from '../page-top'
import type { Edition } from '../../play/views/words'
import { CompareClimb } from './climb'
import { CompareCodes, CompareFacts } from './facts'
import { CompareNews } from './news'
import { shownLines, type Shown } from './shown'
import { useUnfoldedPrint } from '../report/use-print'
import '../page.css'
import '../numbers.css'
import '../narrow.css'
import '../report/print.css'
import './compare.css'
import './news.css'

type ComparePageProps = {
  /** The crises, in their order in time. */
  editions: readonly Edition[]
  /** The game from whose debrief the reader comes. */
  played?: { edition: Edition; log: Log }
  onBack: () => void
  onHome: () => void
  onSettings: () => void
}

/** The crises on one ladder and one scale, for a teacher and a class. */
export function ComparePage({ editions, played, onBack, onHome, onSettings }: ComparePageProps) {
  const lines = useMemo(() => shownLines(editions, played), [editions, played?.edition, played?.log])
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useUnfoldedPrint()
  const [first, second] = lines
  const yours = lines.find(({ own }) => own)
  const names = { first: first?.title ?? '', second: second?.title ?? '' }
  return (
    <div class="debrief compare">
      <a class="skip" href="#compare-title" onClick={() => title.current?.focus()}>
        {t('compare.skip')}
      </a>
      <PageTop label={t('compare.tools')} onHome={onHome}>
        {played && <Tool onClick={onBack}>{t('compare.back')}</Tool>}
        <Tool onClick={onHome}>{t('debrief.home')}</Tool>
        <Tool onClick={onSettings}>{t('settings')}</Tool>
      </PageTop>
      <main>
        <h1 id="compare-title" ref={title} tabIndex={-1}>
          {t('compare.title')}
        </h1>
        <p class="debrief-sub">
          {yours ? t('compare.sub.yours', { ...names, yours: yours.title }) : t('compare.sub', names)}
        </p>
        <CompareClimb lines={lines} />
        <CompareFacts lines={lines} />
        <CompareCodes lines={lines} />
        <CompareNews lines={lines} />
        <Discuss lines={lines.filter(({ own }) => !own)} />
      </main>
    </div>
  )
}

const QUESTIONS = ['1', '2', '3', '4', '5'] as const

/** Questions for a class. They ask for no verdict, and the page gives none. */
function Discuss({ lines }: { lines: readonly Shown[] }) {
  const gap = ({ line: { moments } }: Shown) => (moments.deaths?.day ?? 0) - (moments.talk?.day ?? 0)
  const [first, second] = lines
  if (!first || !second) return null
  const words = { first: first.label, second: second.label, firstGap: gap(first), secondGap: gap(second) }
  return (
    <section class="discuss" aria-labelledby="compare-discuss">
      <h2 id="compare-discuss">{t('compare.discuss')}</h2>
      <p class="small">{t('compare.discuss.lead')}</p>
      <ol>
        {QUESTIONS.map((n) => (
          <li key={n}>{t(`compare.discuss.${n}`, words)}</li>
        ))}
      </ol>
    </section>
  )
}
