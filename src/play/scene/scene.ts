/** What the page sees of the scene. */

import type { Point, SceneEntry, SceneView } from '../view'
import type { Box } from './label-box'
import type { Ladder } from './layout'
import type { Renderer } from './stage'

export type Scene = {
  /** Shows `now` at once in truth; what moves from `before` explains `entry` and may be skipped. */
  draw(now: SceneView, before: SceneView | null, entry: SceneEntry | null): void
  /** The option that is pointed at, focused or chosen beside the map; and, where the page says it, the chosen one. */
  light(option: string | null, chosen?: string | null): void
  /** Claim lines by id; those not named show. */
  showLines(lines: Record<string, boolean>): void
  /** What of the page lies on the canvas, in CSS pixels from its corner: names keep clear of it. */
  cover(papers: readonly Box[]): void
  /** Closer by so many steps, or farther. */
  zoom(step: number): void
  /** Moves the outlook by so many CSS pixels: to the right and down. */
  pan(dx: number, dy: number): void
  /** Back to the action. */
  home(): void
  /** Brings a point of the sheet, in kilometres, to the middle, and closer than home. */
  look(at: Point): void
  setMotion(on: boolean): void
  setContrast(high: boolean): void
  /** Ends any motion at once. */
  skip(): void
  /** What stands on the canvas, for tests: marks by id, the rung by its name, and whether anything is still moving. */
  drawn(): { units: string[]; options: string[]; rung: string | undefined; moving: boolean }
  /** What Phaser holds for it, for tests: as much in the fiftieth game as in the first. */
  holds(): { textures: number; objects: number }
  /** Frames drawn so far, for tests: none while nothing moves. */
  sleepFrames(): number
  /** Where an option's mark stands, or `seal`: CSS pixels from the canvas's corner. */
  where: (option: string) => { x: number; y: number } | null
  destroy(): void
}

export type SceneHandlers = {
  onPoint(option: string | null): void
  onChoose(option: string): void
  onSend(): void
  /** A place's name or a unit's mark is pointed at or touched, and where it stands; null when none is. */
  onName(name: NameAt | null): void
}

/** The middle of a name's or a mark's foot, in CSS pixels from the canvas's corner. */
export type NameAt = { id: string; x: number; y: number; unit?: boolean }

export type SceneOptions = {
  renderer: Renderer
  /** The address of a drawn sheet. */
  sheetUrl(image: string): string
  words: { escalation: string }
  ladder: Ladder
}
