import { t } from '../../text/t'
import type { CarriedView } from '../screens'

/** In the briefing: what an earlier crisis left behind, point by point. */
export function Carried({ carried }: { carried: CarriedView }) {
  return (
    <section class="carried" aria-labelledby="carried">
      <h2 id="carried">{carried.title}</h2>
      <p class="small">{carried.lead}</p>
      <ul>
        {carried.points.map(({ id, text, otherwise, rests }) => (
          <li key={id}>
            {text} {otherwise && <i>{t('carried.otherwise')}</i>}
            <p class="small">{rests}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
