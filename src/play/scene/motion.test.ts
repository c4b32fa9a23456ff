import { describe, expect, it } from 'vitest'
import type { RungView, SceneEntry, SceneView, UnitView } from '../view'
import { arrived, LONGEST, planMotions, progress, STILL, stroke } from './motion'

const unit = (id: string, x: number, more: Partial<UnitView> = {}): UnitView => ({
  id,
  side: 'japan',
  symbol: 'gun',
  at: [x, 0],
  dug: false,
  reported: false,
  label: id,
  ...more,
})
const ladder = (now: number): RungView[] =>
  [0, 1, 2].map((rung) => ({ rung, name: String(rung), state: rung < now ? 'passed' : rung > now ? 'ahead' : 'now' }))
const view = (units: UnitView[], rung = 0): SceneView => ({
  sheet: { image: '', x0: 0, y1: 10, width: 10, height: 10 },
  frame: { x: 0, y: 10, width: 10, height: 10 },
  places: [],
  lines: [],
  units,
  options: [],
  ladder: ladder(rung),
})
const entry: SceneEntry = { event: 'field.move', state: 'moved', seat: 'jpn-commander', side: 'japan' }

describe('the plan of motions', () => {
  it('is empty without an entry or without a view before', () => {
    expect(planMotions(view([unit('a', 1)]), view([unit('a', 5)]), null)).toBe(STILL)
    expect(planMotions(view([unit('a', 1)]), null, entry)).toBe(STILL)
  })

  it('moves a unit from its old place by the way it came', () => {
    const plan = planMotions(view([unit('a', 5, { via: [[3, 1]] })]), view([unit('a', 1)]), entry)
    expect(plan.moves[0]?.way).toEqual([
      [1, 0],
      [3, 1],
      [5, 0],
    ])
    expect(plan.about).toEqual([[5, 0]])
  })

  it('lets a new mark come in softly, and shows where', () => {
    const plan = planMotions(view([unit('a', 1), unit('b', 7)]), view([unit('a', 1)]), entry)
    expect(plan.arrivals.map(({ ids }) => ids)).toEqual([['b']])
    expect(plan.about).toEqual([[7, 0]])
  })

  it('keeps what is gone for one view', () => {
    expect(planMotions(view([]), view([unit('a', 1)]), entry).gone.map((u) => u.id)).toEqual(['a'])
  })

  it('lets the nearest mark of the acting side fire, once it has come', () => {
    const foe = unit('foe', 2.1, { side: 'ussr' })
    const plan = planMotions(
      view([unit('far', 9), unit('near', 4), foe]),
      view([unit('far', 9), unit('near', 6), foe]),
      {
        ...entry,
        at: [2, 0],
      },
    )
    expect(plan.shot).toMatchObject({ by: 'near', to: [2, 0], start: 700 })
    expect(stroke(plan, 699)).toBeNull()
    expect(stroke(plan, 900)?.ink).toBeLessThan(1)
    expect(stroke(plan, plan.ends)).toBeNull()
  })

  it('shows what came and went in between: the boats there and back, the shot while they are there', () => {
    const foe = (id: string, x: number) => unit(id, x, { side: 'ussr', symbol: 'gunboat' })
    const between = [[unit('gun', 4), foe('boats', 5), foe('lead', 6)]]
    const plan = planMotions(view([unit('gun', 4), foe('boats', 9)], 1), view([unit('gun', 4), foe('boats', 9)]), {
      ...entry,
      at: [6, 0],
      between,
    })
    expect(plan.moves[0]?.way.map(([x]) => x)).toEqual([9, 5, 9])
    expect(plan.gone.map((u) => u.id)).toEqual(['lead'])
    expect(plan.shot).toMatchObject({ by: 'gun', to: [6, 0], start: plan.moves[0]!.ms / 2 })
    expect(arrived(plan, 'lead', 0)).toBe(0)
    expect(arrived(plan, 'lead', plan.shot!.start)).toBe(1)
    expect(plan.ends).toBeLessThanOrEqual(LONGEST)
  })

  it('ends in time, whatever happens at once', () => {
    const before = view([unit('a', 1)], 0)
    const after: SceneView = {
      ...view([unit('a', 5)], 2),
      options: [{ id: 'x', n: 1, title: 'x', at: [0, 0] }],
      lines: [{ id: 'l', side: 'ussr', look: 'first', document: '', title: 'l', points: [] }],
    }
    const plan = planMotions(after, before, { ...entry, at: [9, 0] })
    expect([plan.moves.length, plan.lines.length]).toEqual([1, 1])
    expect(plan.shot && plan.rung && plan.options).toBeTruthy()
    expect(plan.ends).toBeLessThanOrEqual(LONGEST)
  })

  it('runs from 0 to 1 and is 1 where nothing was planned', () => {
    expect(progress({ start: 100, ms: 100 }, 50)).toBe(0)
    expect(progress({ start: 100, ms: 100 }, Infinity)).toBe(1)
    expect(progress(null, 0)).toBe(1)
  })
})
