/** Every sound of the desk: how it is made, and how loud it is to be. */
import { EDGE_MS, type SoundId } from '../../play/sound/sounds'
import { paper, stamp, typewriter } from './desk-sounds'
import { key } from './key'
import { loudness } from './loudness'
import { gun, insects, machineGun, river, wind } from './open-air'
import { peak, RATE, scaled, type Pcm } from './signal'

/** Nothing is to reach higher than this, so that the encoder has room. */
export const HIGHEST = 0.7

type Made = {
  /** The loudest 400 ms, in LUFS. Speech on the air is near -23: all of this is quieter. */
  aim: number
  /** Goes round: its file holds one round, and a little of the next and of the last at its ends. */
  round?: true
  make: () => Pcm
}

/** Guns are quieter than a sheet of paper, and what goes on for an hour is quieter than what happens once. */
export const made: Record<SoundId, Made> = {
  'key-dit': { aim: -27, make: () => key(1) },
  'key-dah': { aim: -25, make: () => key(3) },
  paper: { aim: -28, make: paper },
  typewriter: { aim: -27, make: typewriter },
  stamp: { aim: -25, make: stamp },
  gun: { aim: -30, make: gun },
  'machine-gun': { aim: -33, make: machineGun },
  river: { aim: -31, round: true, make: river },
  wind: { aim: -31, round: true, make: wind },
  insects: { aim: -35, round: true, make: insects },
}

/** One sound at its loudness, as its file holds it. Throws if it would be clipped. */
export function pcmOf(id: SoundId): Pcm {
  const { aim, round, make } = made[id]
  const pcm = make()
  const even = scaled(pcm, 10 ** ((aim - loudness(pcm)) / 20))
  if (peak(even) > HIGHEST)
    throw new Error(
      `${id} at ${aim} LUFS would reach ${peak(even).toFixed(2)}, over ${HIGHEST}: make it softer or longer`,
    )
  return round ? withEdges(even) : even
}

/** A round with its own end before it and its own beginning after it: wherever a loop of its length is cut, it closes. */
function withEdges(pcm: Pcm): Pcm {
  const edge = Math.round((EDGE_MS / 1000) * RATE)
  const whole: Pcm = new Float32Array(pcm.length + 2 * edge)
  whole.set(pcm.subarray(pcm.length - edge))
  whole.set(pcm, edge)
  whole.set(pcm.subarray(0, edge), edge + pcm.length)
  return whole
}
