import { useEffect, useRef, useState } from 'preact/hooks'
import type { Model } from '../whatif/odds'
import type { Following } from '../whatif/unfold'
import { keyOf, type Line } from './tree/tree'
import type { Inquiring } from './use-inquiry'

type Numbers = {
  /** By line: what can follow it. Those of the model before stay until the new ones come. */
  known: ReadonlyMap<string, readonly Following[]>
  /** Whether numbers of this model are still to come. */
  waiting: boolean
}

type Held = { model: string; known: Map<string, readonly Following[]> }

/** The chances of what can follow each of `lines`, by groups of endings: those not known yet are asked for together. */
export function useFollowing(
  inquiring: Inquiring,
  model: Model,
  groups: readonly (readonly string[])[],
  lines: readonly Line[],
): Numbers {
  const [held, setHeld] = useState<Held>({ model: '', known: new Map() })
  const busy = useRef(false)
  const [turn, setTurn] = useState(0)
  const asking = inquiring.state === 'ready' ? inquiring.asking : undefined
  const key = JSON.stringify(model)
  const missing = lines.filter((line) => held.model !== key || !held.known.has(keyOf(line)))
  useEffect(() => {
    // One question at a time: what is asked for meanwhile is asked for together when the answer is there.
    if (!asking || busy.current || missing.length === 0) return
    busy.current = true
    void asking
      .ask('unfold', model, groups, missing)
      // What cannot be answered is held as nothing, so that it is not asked for again and again.
      .catch(() => missing.map(() => []))
      .then((answers) =>
        setHeld((old) => ({
          model: key,
          known: new Map([
            ...(old.model === key ? old.known : []),
            ...missing.map((line, n): [string, readonly Following[]] => [keyOf(line), answers[n] ?? []]),
          ]),
        })),
      )
      .finally(() => {
        busy.current = false
        setTurn((n) => n + 1)
      })
  }, [asking, key, missing.map(keyOf).join('|'), turn])
  return { known: held.known, waiting: missing.length > 0 }
}
