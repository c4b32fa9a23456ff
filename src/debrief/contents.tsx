import { t, type Key } from '../text/t'
import { Anchor } from './anchor'

const PARTS = [
  ['calendar', 'contents.calendar'],
  ['climb', 'contents.climb'],
  ['numbers', 'contents.numbers'],
  ['decisions', 'contents.decisions'],
  ['disputes', 'debrief.disputes'],
  ['people', 'debrief.people'],
  ['sources', 'debrief.sources'],
] as const satisfies readonly (readonly [string, Key])[]

/** The parts of the page, in their order. */
export function Contents() {
  return (
    <nav class="contents" aria-label={t('debrief.contents')}>
      <ol>
        {PARTS.map(([id, key]) => (
          <li key={id}>
            <Anchor to={id}>{t(key)}</Anchor>
          </li>
        ))}
      </ol>
    </nav>
  )
}
