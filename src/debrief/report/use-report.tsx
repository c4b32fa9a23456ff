import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Log } from '../../session/log'
import type { Debrief } from '../debrief'
import { Printed } from './printed'
import type { Report } from './report'
import { reportOf } from './report-of'
import { Spoken, useSpoken } from '../spoken'
import { useReviews } from '../decisions/use-reviews'

/** The report as it stands now. Printing the page, by whatever key or button, prints the report in place of the screen. */
export function useReport(
  review: Debrief,
  log: Log,
  held: readonly string[],
  questions: readonly string[] | undefined,
): () => Report {
  const spoken = useSpoken()
  const { byIndex } = useReviews(log, held, log.goal)
  const write = () => reportOf({ spoken, review, log, held, costs: byIndex, questions: questions ?? [] })
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    const sheet = document.createElement('div')
    sheet.className = 'report-sheet'
    const lay = () => {
      document.body.append(sheet)
      render(
        <Spoken value={spoken.edition}>
          <Printed report={latest.current()} review={review} />
        </Spoken>,
        sheet,
      )
    }
    const clear = () => {
      render(null, sheet)
      sheet.remove()
    }
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', clear)
    return () => {
      window.removeEventListener('beforeprint', lay)
      window.removeEventListener('afterprint', clear)
      clear()
    }
  }, [review, spoken])
  return write
}
