/** What may change in the scene: another view, another light, other lines. Each changes the state and says what to draw. */

import type { Drawing } from './drawing'
import { moved } from './label-box'
import { planMotions } from './motion'
import type { Scene } from './scene'
import { shining, type State, turn } from './state'

type Changes = Pick<Scene, 'draw' | 'light' | 'showLines' | 'cover' | 'setMotion' | 'skip'> & {
  /** Lights what `change` lights, not at a stroke. */
  brighten: (change: () => void) => void
  /** Nothing changes by itself any more. */
  end: () => void
}

const UNDERLINE_MS = 3000

export function createChanges(s: State, { outlook, touch, showMarks, print }: Drawing): Changes {
  let underline: ReturnType<typeof setTimeout> | undefined

  const brighten = (change: () => void) => {
    const before = shining(s)
    change()
    if (shining(s) !== before) s.brightened = s.moves && shining(s) ? performance.now() : -Infinity
    outlook.place()
    touch('lines', 'marks')
  }

  /** Every motion to its end, the camera's too. */
  const skip = () => {
    s.planned = s.brightened = -Infinity
    s.drawing.clear()
    outlook.finish()
    touch('lines', 'works', 'marks', 'ladder')
  }

  const underlineRung = () => {
    s.underlined = true
    clearTimeout(underline)
    underline = setTimeout(() => {
      s.underlined = false
      touch('ladder')
    }, UNDERLINE_MS)
  }

  return {
    draw: (now, before, entry) => {
      skip()
      const elsewhere = s.view.sheet.image !== now.sheet.image
      if (elsewhere) s.roaming = false
      turn(s, now, planMotions(now, before, entry), performance.now())
      if (s.plan.rung && !s.moves) underlineRung()
      print()
      outlook.show(s.plan.about, elsewhere || !entry ? 'once' : 'leisure')
      showMarks()
    },
    light: (option, chosen) =>
      brighten(() => {
        s.lit = option
        // What was said last holds: arrows beside the map, while the mouse rests on a mark.
        if (option !== s.pointed) s.pointed = null
        if (chosen !== undefined) s.chosen = chosen
      }),
    showLines: (lines) => {
      for (const { id } of s.view.lines) {
        const shows = lines[id] !== false
        if (shows && s.hidden.delete(id) && s.moves) s.drawing.set(id, performance.now())
        if (!shows) s.hidden.add(id)
      }
      touch('lines', 'names')
    },
    cover: (papers) => {
      const boxes = papers.map((paper) => moved(paper, -s.layout.map.x, -s.layout.map.y))
      if (JSON.stringify(boxes) === JSON.stringify(s.covered)) return
      s.covered = boxes
      outlook.place()
      touch('names', 'marks')
    },
    setMotion: (on) => {
      s.moves = on
      if (!on) skip()
    },
    skip,
    brighten,
    end: () => clearTimeout(underline),
  }
}
