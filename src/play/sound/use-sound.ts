/** Lets a desk be heard: what its views call for, as the settings have it, and nothing once the desk is left. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../screens'
import type { SoundView } from '../view'
import { caption } from './captions'
import { AFTER_THE_STAMP_MS, ambience, cues, strokes, type Cue } from './cues'
import { afterGesture, hasGestured } from './gesture'
import type { Player } from './player'

/** What the desk shows of its sounds: a line for the eye, and what is read aloud of it, once for an entry. */
export type Caption = { shown: string; said: string }

const volumeOf = (on: 'on' | 'off', volume: number) => (on === 'on' ? Math.min(1, Math.max(0, volume / 100)) : 0)

/** `view` is what the desk shows now, undefined where nothing is to be heard. `failed`: no sound can be had here. */
export function useSound(view: SoundView | undefined, settings: Settings, failed: boolean, onFail: () => void) {
  const [ready, setReady] = useState(hasGestured)
  const [player, setPlayer] = useState<Player>()
  const [sounding, setSounding] = useState(false)
  const [words, setWords] = useState<Caption>({ shown: '', said: '' })
  const before = useRef<SoundView | undefined>(undefined)
  const pending = useRef<Cue[]>([])
  const latest = useRef(onFail)
  latest.current = onFail

  const effects = volumeOf(settings.effects, settings.effectsVolume)
  const outdoors = volumeOf(settings.ambience, settings.ambienceVolume)
  const wanted = ready && !failed && (effects > 0 || outdoors > 0)

  useEffect(() => (ready ? undefined : afterGesture(() => setReady(true))), [ready])

  useEffect(() => {
    if (!wanted) return undefined
    let gone = false
    let made: Player | undefined
    import('./player')
      .then(({ createPlayer }) => {
        if (gone) return
        made = createPlayer({ onSounding: setSounding, onFail: () => latest.current() })
        setPlayer(made)
      })
      .catch(() => latest.current())
    return () => {
      gone = true
      made?.close()
      setPlayer(undefined)
      setSounding(false)
    }
  }, [wanted])

  // Volumes and the hidden page come before the first stroke, so that none is struck too loud or unseen.
  const outside = ambience(view)
  useEffect(() => player?.set(outside, { effects, ambience: outdoors }), [player, outside.join(), effects, outdoors])
  useEffect(() => {
    if (!player) return undefined
    const change = () => player.hide(document.hidden)
    change()
    document.addEventListener('visibilitychange', change)
    return () => document.removeEventListener('visibilitychange', change)
  }, [player])

  const stamped = useRef(-Infinity)
  const strike = (all: Cue[]) => {
    const from = Math.max(0, stamped.current + AFTER_THE_STAMP_MS - performance.now())
    if (player) player.strike(strokes(all, from))
    else pending.current = all
  }
  useEffect(() => {
    if (player) player.strike(strokes(pending.current))
    pending.current = []
  }, [player])
  useEffect(() => {
    const heard = ready && view ? cues(before.current, view) : []
    before.current = view
    if (!ready) return
    if (heard.length > 0 || !view) strike(heard)
    const line = caption(heard, outside, settings)
    setWords({ shown: line, said: line })
  }, [view, ready])
  // Whoever sets the loudness hears it.
  const first = useRef(true)
  useEffect(() => {
    if (!first.current && effects > 0 && view) strike([{ sound: 'paper' }])
    first.current = false
  }, [effects])

  useEffect(() => {
    document.documentElement.dataset['sound'] = !wanted ? 'off' : sounding ? 'playing' : 'silent'
    return () => {
      document.documentElement.dataset['sound'] = 'off'
    }
  }, [wanted, sounding])

  return {
    caption: settings.captions === 'on' ? words : undefined,
    /** An order is sent. What is sent is said elsewhere, so the caption is for the eye alone. */
    stamp: () => {
      strike([{ sound: 'stamp' }])
      stamped.current = performance.now()
      setWords(({ said }) => ({ shown: caption([{ sound: 'stamp' }], [], settings), said }))
    },
  }
}
