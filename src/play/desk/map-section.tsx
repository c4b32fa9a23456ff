import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { Drawer } from '../screens/drawer'
import { MapSaid } from './map-said'
import { Ladder } from './ladder'
import { Locator } from './locator'
import { Leader, type LeaderProps } from './leader'
import { ZoomButtons } from './zoom-buttons'
import { Here, LineSample } from '../mark'
import type { LineSwitch, PlaceTip, SheetView } from '../screens'
import type { RungView } from '../view'

type MapSectionProps = {
  sheet: SheetView
  asKnown: string
  ladder: RungView[]
  /** The empty element in which the scene is mounted. */
  sceneRef: Ref<HTMLDivElement>
  lit: LeaderProps['lit']
  where?: LeaderProps['where'] | undefined
  onLine: (id: string, on: boolean) => void
  /** 1: closer, -1: wider. */
  onZoom: (step: 1 | -1) => void
  /** Back to what is to be decided. */
  onHere: () => void
  /** What the name that is pointed at is called elsewhere. */
  tip?: PlaceTip | undefined
}

/** The map: its caption, the room for the scene, the ladder, the claim lines. */
export function MapSection({
  sheet,
  asKnown,
  ladder,
  sceneRef,
  lit,
  where,
  onLine,
  onZoom,
  onHere,
  tip,
}: MapSectionProps) {
  const [reading, setReading] = useState(false)
  return (
    <section class="map" data-ladder={sheet.ladder} aria-label={t('map')}>
      <p class="caption">
        {sheet.title} <i>{t('map.asKnown', { date: asKnown })}</i>
      </p>
      <div class="scene-room" data-wait={t('map.wait')}>
        <div class="scene" ref={sceneRef} data-units={sheet.units.join(' ')} />
      </div>
      {tip && (
        // The same is in the dossier, under the places: nothing hangs on pointing.
        <p class="place-tip" aria-hidden="true" style={{ left: `${tip.x}px`, top: `${tip.y}px` }}>
          {tip.text}
        </p>
      )}
      {where && <Leader lit={lit} where={where} />}
      <Ladder rungs={ladder} form={sheet.ladder === 'page' ? 'upright' : 'unseen'} />
      <div class="map-tools">
        <div class="zoom">
          <ZoomButtons onZoom={onZoom} />
          <button type="button" class="here" aria-label={t('map.here')} onClick={onHere}>
            <Here />
          </button>
        </div>
        <button type="button" class="in-words" aria-haspopup="dialog" onClick={() => setReading(true)}>
          {t('map.words')}
        </button>
        {sheet.locator && <Locator {...sheet.locator} />}
        <details class="lines-more">
          <summary>{t('map.lines')}</summary>
          <div class="lines-sheet">
            <LineSwitches lines={sheet.lines} onLine={onLine} />
            {sheet.note && (
              <p class="map-note">
                <b>{t('map.sheet')}</b> {sheet.note}
              </p>
            )}
          </div>
        </details>
      </div>
      <Drawer
        open={reading}
        title={t('map.words.title', { date: asKnown })}
        kind="side"
        onClose={() => setReading(false)}
      >
        <MapSaid words={sheet.words} />
      </Drawer>
    </section>
  )
}

function LineSwitches({ lines, onLine }: { lines: LineSwitch[]; onLine: MapSectionProps['onLine'] }) {
  return (
    <fieldset>
      <legend class="unseen">{t('map.lines')}</legend>
      {lines.map((line) => (
        <label key={line.id}>
          <input type="checkbox" checked={line.on} onChange={(event) => onLine(line.id, event.currentTarget.checked)} />
          <LineSample side={line.side} look={line.look} />
          <span>
            {line.title} {line.on && <i>{line.document}</i>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
