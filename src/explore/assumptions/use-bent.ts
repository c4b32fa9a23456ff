import { useEffect, useRef, useState } from 'preact/hooks'
import type { Model } from '../../whatif/odds'

/** How long a slider must rest before the whole page follows it, in ms. */
const REST = 400

/** The model under the hand: it moves at once; the page's own follows when the hand rests, so that nothing stutters. */
export function useBent(model: Model, onModel: (model: Model) => void) {
  const [bent, setBent] = useState(model)
  const newest = useRef(model)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pressed = useRef(false)
  useEffect(() => {
    newest.current = model
    setBent(model)
  }, [model])
  useEffect(() => () => clearTimeout(timer.current), [])
  const settle = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!pressed.current) onModel(newest.current)
    }, REST)
  }
  return {
    bent,
    bend: (next: Model) => {
      newest.current = next
      setBent(next)
      settle()
    },
    /** While a pointer is down, the page waits. */
    hold: () => void (pressed.current = true),
    release: () => {
      if (!pressed.current) return
      pressed.current = false
      if (newest.current !== model) settle()
    },
  }
}
