/** Plays what cues.ts has decided. Howler comes in with this file, which nobody asks for before the first gesture. */
import { Howl, Howler, type HowlOptions } from 'howler'
import type { Stroke } from './cues'
import { ambienceIds, EDGE_MS, effectIds, ROUND_MS, soundUrl, type AmbienceId, type EffectId } from './sounds'

export type Player = {
  /** From now on. Of earlier strokes nothing more is begun; what has begun may ring out. */
  strike(strokes: readonly Stroke[]): void
  /** What is to be heard outside from now on, and how loud everything is, from 0 to 1. */
  set(outside: readonly AmbienceId[], volumes: { effects: number; ambience: number }): void
  /** A hidden page is silent: strokes are lost, and what is outside comes back with the page. */
  hide(hidden: boolean): void
  close(): void
}

type PlayerActs = {
  onSounding: (sounding: boolean) => void
  /** No sound can be had: called once, and nothing is played afterwards. */
  onFail: () => void
}

/** What is late by more than this when the files have come is not played at all. */
const LATE_MS = 1500
const IN_MS = 2200
const OUT_MS = 900
/** A shot, the stamp and the wind at once stay below full scale. */
const HEADROOM = 0.8
/** The name of the part of a file that goes round. */
const ROUND = 'round'

export function createPlayer({ onSounding, onFail }: PlayerActs): Player {
  let closed = false
  let hidden = false
  let outside: readonly AmbienceId[] = []
  let volumes = { effects: 1, ambience: 1 }
  let waiting: { strokes: readonly Stroke[]; since: number } | undefined
  const timers = new Set<number>()
  const howls: Howl[] = []
  /** What sounds outside, as Howler numbers it. */
  const going = new Map<AmbienceId, number>()

  const fail = () => {
    if (closed) return
    close()
    onFail()
  }
  const tell = () => {
    if (!closed) onSounding(timers.size > 0 || howls.some((howl) => howl.playing()))
  }
  const open = (id: EffectId | AmbienceId, more: Partial<HowlOptions>) => {
    const howl = new Howl({
      src: [soundUrl(id)],
      onloaderror: fail,
      onplayerror: fail,
      onplay: tell,
      onend: tell,
      onstop: tell,
      ...more,
    })
    howls.push(howl)
    return howl
  }

  Howler.volume(HEADROOM)
  const effects = new Map(effectIds.map((id) => [id, open(id, { onload: () => begin() })]))
  const rounds = new Map<AmbienceId, Howl>()
  const roundOf = (id: AmbienceId) => {
    const howl = rounds.get(id) ?? open(id, { loop: true, sprite: { [ROUND]: [EDGE_MS, ROUND_MS[id], true] } })
    rounds.set(id, howl)
    return howl
  }
  // Without a device or a decoder Howler plays nothing, and says so here only.
  if (Howler.noAudio || !Howler.codecs('mp3')) queueMicrotask(fail)

  const cut = () => {
    waiting = undefined
    for (const timer of timers) window.clearTimeout(timer)
    timers.clear()
  }
  const hush = () => {
    cut()
    for (const howl of effects.values()) howl.stop()
  }
  /** Strokes keep time only if all their files are there. */
  const begin = () => {
    if (!waiting || [...effects.values()].some((howl) => howl.state() !== 'loaded')) return
    const { strokes, since } = waiting
    waiting = undefined
    if (performance.now() - since > LATE_MS) return
    for (const { id, at } of strokes) {
      const timer = window.setTimeout(() => {
        timers.delete(timer)
        effects.get(id)?.play()
        tell()
      }, at)
      timers.add(timer)
    }
    tell()
  }
  const fadeOut = (howl: Howl, voice: number) => {
    const from = howl.volume(voice) as number
    // Howler never ends a fade from nothing to nothing.
    if (from === 0) howl.stop(voice)
    else howl.once('fade', () => howl.stop(voice), voice).fade(from, 0, OUT_MS, voice)
  }
  const settle = () => {
    const wanted = volumes.ambience === 0 ? [] : outside
    if (hidden) {
      for (const howl of rounds.values()) howl.stop()
      going.clear()
      return tell()
    }
    for (const id of ambienceIds) {
      const now = going.get(id)
      const howl = rounds.get(id)
      if (now !== undefined && howl && !wanted.includes(id)) {
        going.delete(id)
        fadeOut(howl, now)
      } else if (now !== undefined && howl) {
        howl.volume(volumes.ambience, now)
      } else if (wanted.includes(id)) {
        const fresh = roundOf(id)
        const voice = fresh.play(ROUND)
        going.set(id, voice)
        fresh.volume(0, voice)
        fresh.fade(0, volumes.ambience, IN_MS, voice)
      }
    }
    tell()
  }
  const close = () => {
    if (closed) return
    closed = true
    cut()
    for (const howl of howls) howl.unload()
  }

  return {
    strike(strokes) {
      if (closed) return
      cut()
      if (hidden || volumes.effects === 0) return
      waiting = { strokes, since: performance.now() }
      begin()
    },
    set(next, { effects: loud, ambience }) {
      if (closed) return
      outside = next
      volumes = { effects: loud, ambience }
      for (const howl of effects.values()) howl.volume(loud)
      if (loud === 0) hush()
      settle()
    },
    hide(now) {
      if (closed) return
      hidden = now
      if (hidden) hush()
      settle()
    },
    close,
  }
}
