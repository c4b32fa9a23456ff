/** The way to the page of both crises: it and the files of all crises are fetched when it is opened. */
import { useEffect, useState } from 'preact/hooks'
import type { ComparePageProps } from './debrief/compare-page'
import { openAll } from './editions'
import { t } from './text/t'
import type { Edition } from './play/views/words'

type There = { Page: (typeof import('./debrief/compare-page'))['ComparePage']; editions: Edition[] }

export function Compared(props: Omit<ComparePageProps, 'editions'>) {
  const [there, setThere] = useState<There>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    Promise.all([import('./debrief/compare-page'), openAll()])
      .then(([{ ComparePage: Page }, editions]) => setThere({ Page, editions }))
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
  }, [])
  if (there) return <there.Page {...props} editions={there.editions} />
  return (
    <main class="fetching">
      <h1>{t('compare.title')}</h1>
      <p role="status">{problem === undefined ? t('compare.loading') : t('compare.failed', { reason: problem })}</p>
      <button type="button" class="link" onClick={props.onHome}>
        {t('debrief.home')}
      </button>
    </main>
  )
}
