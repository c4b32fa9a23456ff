/** The head of the explorer: what it is, what its numbers are conditional on, and how far they are. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../text/t'
import type { Model } from '../whatif/odds'
import { Building, Given } from './assumptions/given'
import type { useNumbers } from './use-numbers'

type ExploreHeadProps = {
  /** There is a game that it is explored from. */
  played: boolean
  /** Opened for the sake of the assumptions. */
  bend: boolean
  /** Why the line of the address is not the one that is chosen. */
  problem: string | undefined
  model: Model
  /** Back to the author's assumptions. */
  onReset: () => void
  numbers: Pick<ReturnType<typeof useNumbers>, 'inquiring' | 'building'>
}

export function ExploreHead({ played, bend, problem, model, onReset, numbers }: ExploreHeadProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => (bend ? toAssumptions() : title.current?.focus()), [])
  return (
    <div class="explore-head">
      <h1 ref={title} tabIndex={-1}>
        {t('explore.title')}
      </h1>
      <p class="debrief-sub">{t(played ? 'explore.lead.played' : 'explore.lead.record')}</p>
      {problem && <p role="alert">{t('explore.refused', { reason: problem })}</p>}
      <Given model={model} onReset={onReset} />
      <a class="to-bend small" href="#assumptions" onClick={toAssumptions}>
        {t('assume.open')}
      </a>
      <Building inquiring={numbers.inquiring} {...numbers.building} />
    </div>
  )
}

/** The address stays as it is: it belongs to the line that is chosen. */
function toAssumptions(event?: MouseEvent) {
  event?.preventDefault()
  const heading = document.querySelector<HTMLElement>('#assumptions')
  heading?.focus()
  heading?.scrollIntoView()
}
