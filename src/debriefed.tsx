/** The way to the debrief: nobody needs it to decide, so it is fetched when it is opened. */
import { useEffect, useState } from 'preact/hooks'
import type { DebriefPageProps } from './debrief/page'
import { t } from './text/t'

type There = { Page: (typeof import('./debrief/page'))['DebriefPage'] }

export function Debriefed(props: DebriefPageProps) {
  const [there, setThere] = useState<There>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    import('./debrief/page').then(
      ({ DebriefPage: Page }) => setThere({ Page }),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  }, [])
  if (there) return <there.Page {...props} />
  return (
    <main class="fetching">
      <p role="status">{problem === undefined ? t('debrief.loading') : t('debrief.unloaded', { reason: problem })}</p>
      <button type="button" class="link" onClick={props.onHome}>
        {t('debrief.home')}
      </button>
    </main>
  )
}
