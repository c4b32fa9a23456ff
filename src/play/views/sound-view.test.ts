import { expect, it } from 'vitest'
import { openScenario } from '../../format/open'
import { createSession, newLog } from '../../session/session'
import type { SoundView } from '../view'
import { cues } from '../sound/cues'
import { soundView } from './sound-view'
import type { Edition } from './words'

const edition = (id: string) => ({ scenario: openScenario(id) }) as Edition
const amur = edition('amur-1937')
const khasan = edition('changkufeng-1938')

/** The views of one seat's desk through a whole game against the record, its holder always taking the first option. */
function desks(of: Edition, seat: string, seed: string): SoundView[] {
  const seats = Object.fromEntries(
    Object.keys(of.scenario.data.scenario.seats).map((one) => [one, one === seat ? 'here' : 'record'] as const),
  )
  const session = createSession(of.scenario, newLog(of.scenario, { seed, seats, goal: 'save-face', mode: 'commit' }))
  const met: SoundView[] = []
  for (;;) {
    const view = soundView(of, session, [], false)
    if (!view) return met
    met.push(view)
    session.choose(session.options()[0]!)
  }
}

const seeds = ['a', 'b', 'c', 'd', 'e', 'f']
const heard = (of: Edition, seat: string) =>
  seeds.map((seed) => desks(of, seat, seed).flatMap((view, n, all) => cues(all[n - 1], view).map(({ sound }) => sound)))

it('hears no shot in Moscow, and nothing through its windows', () => {
  for (const of of [amur, khasan])
    for (const seat of ['jpn-ambassador', 'sov-commissar'])
      for (const seed of seeds)
        for (const view of desks(of, seat, seed)) {
          expect(view.shots).toEqual([])
          expect(view.air).toBeUndefined()
        }
})

it('hears shots at the front, one at most for an entry, and a machine-gun once in a game at most', () => {
  for (const of of [amur, khasan]) {
    const games = [...heard(of, 'jpn-commander'), ...heard(of, 'sov-commander')]
    expect(games.some((sounds) => sounds.includes('gun'))).toBe(true)
    for (const sounds of games) expect(sounds.filter((one) => one === 'machine-gun').length).toBeLessThanOrEqual(1)
  }
  expect(heard(khasan, 'sov-commander').some((sounds) => sounds.includes('machine-gun'))).toBe(true)
})

it('hears nothing of the fighting once it is over', () => {
  const last = desks(khasan, 'sov-commander', 'a').at(-1)
  expect(last?.air).toBe('hills')
  expect(last?.shots).toEqual([])
})

it('has the river on the Amur and the wind at Khasan, and nothing at a headquarters', () => {
  const airs = (of: Edition, seat: string) => new Set(desks(of, seat, 'a').map(({ air }) => air))
  expect(airs(amur, 'jpn-commander')).toContain('river')
  expect(airs(khasan, 'sov-commander')).toContain('hills')
  expect(airs(khasan, 'sov-commander')).toContain(undefined)
})

it('knows night by the clock of the place', () => {
  expect(
    desks(amur, 'sov-commander', 'a')
      .map(({ night }) => night)
      .slice(0, 2),
  ).toEqual([true, true])
})

it('is nothing while the desk is covered', () => {
  const seats = Object.fromEntries(
    Object.keys(amur.scenario.data.scenario.seats).map((seat) => [seat, 'here'] as const),
  )
  const log = newLog(amur.scenario, { seed: 'a', seats, goal: 'save-face', mode: 'commit' })
  expect(soundView(amur, createSession(amur.scenario, log), [], true)).toBeUndefined()
})

it('tells a note from a wire', () => {
  const seats = Object.fromEntries(
    Object.keys(amur.scenario.data.scenario.seats).map((seat) => [seat, 'here'] as const),
  )
  const log = newLog(amur.scenario, { seed: 'a', seats, goal: 'save-face', mode: 'commit' })
  const at = { place: 'Moscow', time: '19:40', date: '29 June' }
  const one = { id: '4', no: 272, from: at, to: at, text: 'He will leave.', heard: 0, dated: false, fresh: true }
  const news = (kind: string, fresh = true) =>
    soundView(amur, createSession(amur.scenario, log), [{ ...one, kind, fresh }], false)?.news
  expect(news('interview')).toEqual({ id: '4', typed: true, text: 'He will leave.' })
  expect(news('combat')?.typed).toBe(false)
  expect(news('combat', false)).toBeUndefined()
})
