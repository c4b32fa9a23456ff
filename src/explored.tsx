/** The way to the explorer: it is fetched when it is opened. */
import { useEffect, useState } from 'preact/hooks'
import type { ExplorePageProps } from './explore/page'
import { t } from './text/t'

type Page = (typeof import('./explore/page'))['ExplorePage']

export function Explored(props: ExplorePageProps) {
  const [there, setThere] = useState<{ Page: Page }>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    import('./explore/page')
      .then(({ ExplorePage }) => setThere({ Page: ExplorePage }))
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
  }, [])
  if (there) return <there.Page {...props} />
  return (
    <main class="fetching">
      <h1>{t('explore.title')}</h1>
      <p role="status">{problem === undefined ? t('explore.loading') : t('explore.failed', { reason: problem })}</p>
      <button type="button" class="link" onClick={props.onHome}>
        {t('debrief.home')}
      </button>
    </main>
  )
}
