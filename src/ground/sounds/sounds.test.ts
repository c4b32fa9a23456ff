import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { ambienceIds, EDGE_MS, ROUND_MS, soundIds } from '../../play/sound/sounds'
import { root } from '../ensure.mjs'
import { loudness } from './loudness'
import { peak, RATE } from './signal'
import { HIGHEST, made, pcmOf } from './sounds'

const file = (id: string) => path.join(root, 'assets/sounds', `${id}.mp3`)

it.each(soundIds)('%s is as loud as it is to be, and is nowhere clipped', (id) => {
  const pcm = pcmOf(id)
  expect(loudness(pcm)).toBeCloseTo(made[id].aim, 0)
  expect(peak(pcm)).toBeLessThanOrEqual(HIGHEST)
})

it('keeps everything quieter than speech on the air, guns quieter than paper, and the open air quieter still', () => {
  expect(Math.max(...soundIds.map((id) => made[id].aim))).toBeLessThanOrEqual(-24)
  expect(made.gun.aim).toBeLessThan(made.paper.aim)
  expect(made['machine-gun'].aim).toBeLessThan(made.gun.aim)
  for (const id of ambienceIds) expect(made[id].aim).toBeLessThan(made.paper.aim)
})

it.each(ambienceIds)('%s closes wherever a round of it is cut: its end is its beginning', (id) => {
  const pcm = pcmOf(id)
  const [edge, round] = [(EDGE_MS / 1000) * RATE, (ROUND_MS[id] / 1000) * RATE]
  expect(pcm.length).toBe(round + 2 * edge)
  expect(pcm.subarray(0, 2 * edge)).toEqual(pcm.subarray(round))
  // And no jump within: the sample after a cut follows on the one before it as anywhere else.
  const steps = pcm.slice(1).map((value, n) => Math.abs(value - (pcm[n] ?? 0)))
  expect(steps[edge - 1]).toBeLessThanOrEqual(peak(steps.filter((_, n) => n !== edge - 1)))
})

it.each(soundIds)('ships %s as MPEG audio of its whole length', (id) => {
  const bytes = readFileSync(file(id))
  expect([bytes[0], (bytes[1] ?? 0) & 0xe0]).toEqual([0xff, 0xe0])
  // Six bytes a millisecond at 48 kbit/s, and a frame or two of the encoder's own.
  expect(bytes.length / ((pcmOf(id).length / RATE) * 6000)).toBeGreaterThan(0.98)
})

it('ships less than 500 kB of sound', () => {
  expect(soundIds.reduce((sum, id) => sum + statSync(file(id)).size, 0)).toBeLessThan(500_000)
})
