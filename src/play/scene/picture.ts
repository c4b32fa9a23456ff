/** All layers of the scene, and which of them must be drawn anew. */

import type { Point } from '../view'
import { canvasLayer } from './canvas-layer'
import { paintFrame } from './frame'
import { createGround, type Ground } from './ground'
import type { Seal } from './hits'
import { paintLyingLadder, paintUprightLadder } from './ladder-layer'
import type { Layout } from './layout'
import type { Named } from './lettering'
import { createMapLayer, type Shown, unitPlace } from './map-layer'
import { createMarkLayer } from './mark-layer'
import { arrived, progress } from './motion'
import type { Stage } from './stage'

export type Part = 'lines' | 'names' | 'works' | 'marks' | 'frame' | 'ladder'
export const ALL: Part[] = ['lines', 'names', 'works', 'marks', 'frame', 'ladder']

type Picture = {
  ground: Ground
  /** Makes the marks of a view; needed after every change of view, colours or pixel ratio. */
  marks(shown: Shown): void
  forgetMarks(): void
  /** The ids of the marks that have been made, of a kind. */
  standing: (kind: 'unit' | 'option') => string[]
  /** The names on the sheet, and where they stand in the map's window. */
  named: () => readonly Named[]
  draw(parts: ReadonlySet<Part>, shown: Shown, more: { layout: Layout; seal: Seal | null; underlined: boolean }): void
}

export function createPicture(stage: Stage, words: { escalation: string }): Picture {
  const ground = createGround(stage)
  const map = createMapLayer(stage)
  const marks = createMarkLayer(stage)
  const frame = canvasLayer(stage, 'page:frame', 0, 'page')
  const ladder = canvasLayer(stage, 'page:ladder', 1, 'page')

  const drawMarks = (shown: Shown, seal: Seal | null) => {
    const { view, plan, at, placing } = shown
    for (const unit of view.units) marks.unit(unit.id, unitPlace(shown, unit.id), arrived(plan, unit.id, at))
    for (const unit of plan.gone) {
      marks.unit(unit.id, placing.units.get(unit.id) ?? [-99, -99], arrived(plan, unit.id, at))
    }
    for (const option of view.options) {
      const fresh = plan.options?.ids.includes(option.id) ? progress(plan.options, at) : 1
      const place = placing.options.get(option.id) as Point
      marks.option(option.id, place, fresh, option.id === shown.lit ? shown.ink : 0)
    }
    marks.seal(view.seal ?? '', seal?.width ?? 0, seal?.at ?? null, shown.colours)
  }

  const drawLadder = (shown: Shown, layout: Layout, underlined: boolean) => {
    const box = layout.ladder
    ladder.image.setVisible(box !== null)
    if (!box) return
    const grown = progress(shown.plan.rung, shown.at)
    const drawing = { rungs: shown.view.ladder, word: words.escalation, width: box.width, height: box.height }
    ladder.place(box.x, box.y)
    ladder.draw(box.width, box.height, (ctx) =>
      (box.upright ? paintUprightLadder : paintLyingLadder)(ctx, { ...drawing, grown, underlined }, shown.colours),
    )
  }

  return {
    ground,
    marks: (shown) => marks.show(shown.view, shown.plan.gone, shown.colours),
    forgetMarks: () => marks.forget(),
    standing: (kind) => marks.standing(kind),
    named: () => map.named(),
    draw: (parts, shown, { layout, seal, underlined }) => {
      if (parts.has('lines')) map.lines(shown)
      if (parts.has('names')) map.names(shown)
      if (parts.has('works')) map.works(shown)
      if (parts.has('marks')) drawMarks(shown, seal)
      if (parts.has('ladder')) drawLadder(shown, layout, underlined)
      if (parts.has('frame')) {
        const { width, height } = stage.size()
        frame.draw(width, height, (ctx) => paintFrame(ctx, layout, shown.cam, shown.colours))
      }
    },
  }
}
