/** What sounds when: decided here, out of two views of a desk, and only played elsewhere. */
import type { SoundView } from '../view'
import { firstWord, morse, UNIT_MS, unitsOf } from './morse'
import type { AmbienceId, EffectId } from './sounds'

export type Cue =
  { sound: 'telegraph'; word: string } | { sound: 'typewriter' | 'paper' | 'stamp' | 'gun' | 'machine-gun' }

/**
 * What is to be heard as a desk turns from one view to the next; `before` is missing for whoever has just sat down.
 * A shot comes first, one at most. Then what lies uppermost: a wire ticks in, a note is typed, and where nothing is new a sheet
 * is turned. A decision that is taken back makes no sound but paper.
 */
export function cues(before: SoundView | undefined, now: SoundView): Cue[] {
  const went = before?.seat === now.seat ? before : undefined
  if (went && went.entries === now.entries) return []
  if (went && went.entries > now.entries) return [{ sound: 'paper' }]
  const fired = went ? now.shots.filter(({ index }) => index >= went.entries) : []
  const gun = fired.find((shot) => shot.gun === 'machine-gun') ?? fired[0]
  return [...(gun ? [{ sound: gun.gun }] : []), arrivalOf(now.news?.id === went?.news?.id ? undefined : now.news)]
}

function arrivalOf(news: SoundView['news']): Cue {
  if (!news) return { sound: 'paper' }
  if (news.typed) return { sound: 'typewriter' }
  const word = firstWord(news.text)
  // What Morse has no sign for is not sent.
  return morse(word).length > 0 ? { sound: 'telegraph', word } : { sound: 'paper' }
}

/** What goes on outside the window of a desk. */
export function ambience(view: SoundView | undefined): AmbienceId[] {
  if (view?.air === 'hills') return ['wind']
  if (view?.air === 'river') return view.night ? ['river', 'insects'] : ['river']
  return []
}

/** One sound and when it begins, in milliseconds. */
export type Stroke = { id: EffectId; at: number }

/** The stamp is heard out before the next desk is, also where nothing moves and the desk turns at once. */
export const AFTER_THE_STAMP_MS = 500
/** The shot is let die away before anything else is heard. */
const AFTER_A_SHOT_MS = 1500
const BETWEEN_MS = 300

/** Cues as the single sounds they are made of, from a moment on: a word is as many strokes of the key as it has signs. */
export function strokes(all: readonly Cue[], from = 0): Stroke[] {
  let at = from
  return all.flatMap((cue) => {
    const start = at
    if (cue.sound !== 'telegraph') {
      at += cue.sound.endsWith('gun') ? AFTER_A_SHOT_MS : BETWEEN_MS
      return [{ id: cue.sound, at: start }]
    }
    const presses = morse(cue.word)
    at += unitsOf(presses) * UNIT_MS + BETWEEN_MS
    return presses.map((press): Stroke => ({
      id: press.units === 3 ? 'key-dah' : 'key-dit',
      at: start + press.at * UNIT_MS,
    }))
  })
}
