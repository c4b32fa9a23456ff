import { useEffect, useRef, useState } from 'preact/hooks'

export type LeaderProps = {
  /** The option that is lit. */
  lit: string | undefined
  /** Where its mark stands, in CSS pixels from the scene's corner; null if it has none or it is out of sight. */
  where: (option: string) => { x: number; y: number } | null
}

/** The lit mark's second ring. */
const RING = 20
/** Frames without a change after which a mark has come to rest. */
const REST = 30
/** The map's frame, inside the section: ladder, title and scale stand outside it. */
const FRAME = { left: 116, top: 28, right: 8, bottom: 40 }

/** The pencil line from the lit mark on the map to its form: from 1024 px up, and only while the mark is in sight. */
export function Leader({ lit, where }: LeaderProps) {
  const svg = useRef<SVGSVGElement>(null)
  const [d, setD] = useState('')
  useEffect(() => {
    const map = svg.current?.closest('.map')
    if (!map || !lit) return setD('')
    let frame = 0
    let still = 0
    let last = ''
    const path = () => {
      const number = document.querySelector('.form.lit .n, .form.pointed .n')
      const at = where(lit)
      const room = map.getBoundingClientRect()
      if (!at || !number) return ''
      const seen =
        at.x > FRAME.left && at.x < room.width - FRAME.right && at.y > FRAME.top && at.y < room.height - FRAME.bottom
      if (!seen) return ''
      const end = number.getBoundingClientRect()
      const y = end.top + end.height / 2 - room.top
      const turn = room.width - 6
      const far = Math.hypot(turn - at.x, y - at.y)
      if (far < RING || y < 0 || y > room.height) return ''
      const start = [at.x + ((turn - at.x) * RING) / far, at.y + ((y - at.y) * RING) / far]
      return `M${start.map((n) => n.toFixed(1)).join(' ')}L${turn} ${y.toFixed(1)}H${(end.left - 16 - room.left).toFixed(1)}`
    }
    const step = () => {
      const next = path()
      still = next === last ? still + 1 : 0
      last = next
      setD(next)
      frame = still < REST ? requestAnimationFrame(step) : 0
    }
    /** Anything that may move the map or the forms is followed until it rests. */
    const follow = () => {
      still = 0
      if (!frame) frame = requestAnimationFrame(step)
    }
    const moves = ['pointermove', 'wheel', 'click', 'keydown', 'scroll', 'resize'] as const
    for (const move of moves) window.addEventListener(move, follow, { passive: true, capture: true })
    follow()
    return () => {
      cancelAnimationFrame(frame)
      for (const move of moves) window.removeEventListener(move, follow, { capture: true })
    }
  }, [lit, where])
  return (
    <svg ref={svg} class="leader" aria-hidden="true">
      {d && <path key={lit} d={d} pathLength="1" />}
    </svg>
  )
}
