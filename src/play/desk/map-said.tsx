import { t } from '../../text/t'
import type { MapWords } from '../views/map-words'
import './map-said.css'

/** The map for the ear, and for everyone who would rather read it: one list for each thing that is drawn. */
export function MapSaid({ words }: { words: MapWords }) {
  return (
    <div class="map-said">
      {words.sides.map(({ side, units }) => (
        <Part
          key={side}
          head={t('map.words.units', { side: t(`side.${side}`) })}
          lines={units}
          none={t('map.words.none')}
        />
      ))}
      {words.moved && <Part head={t('map.words.moved')} lines={words.moved} none={t('map.words.moved.none')} />}
      {words.marked.length > 0 && <Part head={t('map.words.marked')} lines={words.marked} />}
      {words.lines.length > 0 && <Part head={t('map.words.lines')} lines={words.lines} />}
    </div>
  )
}

function Part({ head, lines, none }: { head: string; lines: string[]; none?: string }) {
  return (
    <section>
      <h3>{head}</h3>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{none}</p>
      )}
    </section>
  )
}
