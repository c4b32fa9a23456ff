/** What the desk needs about its map beside the scene itself. */
import type { SheetView } from '../screens'
import type { LocatorView, SceneView } from '../view'
import type { MapWords } from './map-words'
import { freeCorner, secondCorner } from './scene-view'
import type { Edition } from './words'

type Parts = {
  scene: SceneView
  words: MapWords
  locator: LocatorView | undefined
  ladder: SheetView['ladder']
  /** Lines by id, whether they are drawn; those not named are. */
  lines: Record<string, boolean>
}

export function sheetView(edition: Edition, { scene, words, locator, ladder, lines }: Parts): SheetView {
  const corner = freeCorner(scene)
  return {
    title: edition.words.say('map'),
    note: edition.words.say('map-note'),
    lines: scene.lines.map((line) => ({ ...line, on: lines[line.id] ?? true })),
    words,
    marked: scene.options.map(({ id }) => id),
    units: scene.units.map(({ id }) => id),
    corner,
    ...(locator ? { locator: { view: locator, corner: secondCorner(scene, corner) } } : {}),
    ladder,
  }
}
