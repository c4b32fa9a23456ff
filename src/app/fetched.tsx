/** Pages that nobody needs to decide: each is fetched when it is opened, and says so when it cannot be. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t, type Key } from '../text/t'
import { openAll } from './editions'

type Said = { title?: Key; waiting: Key; failed: Key }

function fetched<P extends { onHome: () => void }>(load: () => Promise<ComponentType<P>>, said: Said) {
  return function Fetched(props: P) {
    const [there, setThere] = useState<{ Page: ComponentType<P> }>()
    const [problem, setProblem] = useState<string>()
    useEffect(() => {
      load().then(
        (Page) => setThere({ Page }),
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      )
    }, [])
    if (there) return <there.Page {...props} />
    return (
      <main class="fetching">
        {said.title && <h1>{t(said.title)}</h1>}
        <p role="status">{problem === undefined ? t(said.waiting) : t(said.failed, { reason: problem })}</p>
        <button type="button" class="link" onClick={props.onHome}>
          {t('debrief.home')}
        </button>
      </main>
    )
  }
}

export const Debriefed = fetched(async () => (await import('../debrief/page')).DebriefPage, {
  waiting: 'debrief.loading',
  failed: 'debrief.unloaded',
})

export const Explored = fetched(async () => (await import('../explore/page')).ExplorePage, {
  title: 'explore.title',
  waiting: 'explore.loading',
  failed: 'explore.failed',
})

/** Needs the files of all crises besides. */
export const Compared = fetched(
  async () => {
    const [{ ComparePage }, editions] = await Promise.all([import('../debrief/compare/page'), openAll()])
    return (props: Omit<Parameters<typeof ComparePage>[0], 'editions'>) => (
      <ComparePage {...props} editions={editions} />
    )
  },
  { title: 'compare.title', waiting: 'compare.loading', failed: 'compare.failed' },
)
