import { t, type Key } from '../text/t'
import { Anchor } from './anchor'
import type { Debrief } from './debrief'
import { useSpoken } from './spoken'

const PARTS = [
  ['replay', 'replay'],
  ['calendar', 'contents.calendar'],
  ['climb', 'contents.climb'],
  ['inevitability', 'curve.title'],
  ['numbers', 'contents.numbers'],
  ['decisions', 'contents.decisions'],
  ['questions', 'contents.questions'],
  ['disputes', 'debrief.disputes'],
  ['afterwards', undefined],
  ['people', 'debrief.people'],
  ['sources', 'debrief.sources'],
  ['hand-on', 'hand-on'],
] as const satisfies readonly (readonly [string, Key | undefined])[]

/** The parts of the page, in their order. What came afterwards is called as the scenario calls it, and left out where it says nothing. */
export function Contents({ review }: { review: Debrief }) {
  const spoken = useSpoken()
  const afterwards = review.yours.outcome ? spoken.say('epilogue.title') : ''
  return (
    <nav class="contents" aria-label={t('debrief.contents')}>
      <ol>
        {PARTS.filter(([, key]) => key || afterwards).map(([id, key]) => (
          <li key={id}>
            <Anchor to={id}>{key ? t(key) : afterwards}</Anchor>
          </li>
        ))}
      </ol>
    </nav>
  )
}
