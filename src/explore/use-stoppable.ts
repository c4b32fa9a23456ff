import { useState } from 'preact/hooks'
import type { Scenario } from '../rules/scenario'
import { inquire } from './inquiries'
import { useInquiry } from './use-inquiry'

/** The inquiry of a crisis, with a way to stop it while its table is built and to begin again after that or after a failure. */
export function useStoppable(scenario: Scenario) {
  const [stopped, setStopped] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const inquiring = useInquiry(scenario, !stopped, attempt)
  return {
    inquiring,
    stopped,
    onStop() {
      setStopped(true)
      inquire(scenario).close()
    },
    onStart() {
      setStopped(false)
      setAttempt((n) => n + 1)
    },
  }
}
