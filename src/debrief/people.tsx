import { t } from '../text/t'
import { personOf } from '../play/views/words'
import { useSpoken } from './spoken'

/** Those who are named, with their short lives. */
export function People({ people }: { people: readonly string[] | undefined }) {
  const { edition, say } = useSpoken()
  const ids = people ?? Object.keys(edition.scenario.data.scenario.seats).map((seat) => personOf(edition, seat))
  return (
    <section class="people-part" aria-labelledby="people">
      <h2 id="people" tabIndex={-1}>
        {t('debrief.people')}
      </h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <h3>{say(`people.${id}.name`)}</h3>
            <p class="small">
              {say(`people.${id}.office`)}; {say(`people.${id}.dates`)}
            </p>
            <p>{(['before', 'life', 'next'] as const).map((part) => say(`people.${id}.${part}`)).join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
