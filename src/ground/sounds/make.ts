/** Makes the sounds anew into assets/sounds: tsx src/ground/sounds/make.ts. The same arithmetic always gives the same files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createMp3Encoder } from 'wasm-media-encoders'
import { soundIds } from '../../play/sound/sounds'
import { loudness } from './loudness'
import { peak, RATE } from './signal'
import { pcmOf } from './sounds'

const into = new URL('../../../assets/sounds/', import.meta.url)
mkdirSync(into, { recursive: true })
const encoder = await createMp3Encoder()
let total = 0
for (const id of soundIds) {
  const pcm = pcmOf(id)
  encoder.configure({ sampleRate: RATE, channels: 1, bitrate: 48 })
  // What the encoder hands out is its own memory, used again at once.
  const file = Buffer.concat([Buffer.from(encoder.encode([pcm])), Buffer.from(encoder.finalize())])
  writeFileSync(new URL(`${id}.mp3`, into), file)
  total += file.length
  const say = [
    `${(pcm.length / RATE).toFixed(2)} s`,
    `${loudness(pcm).toFixed(1)} LUFS`,
    `peak ${peak(pcm).toFixed(2)}`,
  ]
  console.log(`${id}.mp3`.padEnd(18), `${file.length} bytes`.padStart(13), ...say.map((one) => one.padStart(12)))
}
console.log(`${soundIds.length} sounds, ${Math.ceil(total / 1000)} kB`)
