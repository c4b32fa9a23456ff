import { expect, it } from 'vitest'
import type { SoundView } from '../view'
import { ambience, cues, strokes } from './cues'
import { UNIT_MS } from './morse'

const desk = (more: Partial<SoundView> = {}): SoundView => ({
  seat: 'jpn-ambassador',
  entries: 2,
  shots: [],
  night: false,
  ...more,
})
const wire = { id: '3', typed: false, text: 'Soviet boats put twenty men ashore stop' }
const note = { id: '3', typed: true, text: 'He will leave the islands.' }

it('ticks in the first word of a dispatch that is new, and types a note', () => {
  expect(cues(desk(), desk({ entries: 4, news: wire }))).toEqual([{ sound: 'telegraph', word: 'Soviet' }])
  expect(cues(desk(), desk({ entries: 4, news: note }))).toEqual([{ sound: 'typewriter' }])
  expect(cues(undefined, desk({ news: wire }))).toEqual([{ sound: 'telegraph', word: 'Soviet' }])
})

it('turns a sheet where nothing has come, or what came lay there before', () => {
  expect(cues(desk(), desk({ entries: 3 }))).toEqual([{ sound: 'paper' }])
  expect(cues(desk({ news: wire }), desk({ entries: 3, news: wire }))).toEqual([{ sound: 'paper' }])
  expect(cues(desk(), desk({ entries: 3, news: { ...wire, text: '東京' } }))).toEqual([{ sound: 'paper' }])
})

it('says nothing twice for one entry, and only paper for one that is taken back', () => {
  expect(cues(desk({ news: wire }), desk({ news: wire }))).toEqual([])
  expect(cues(desk({ entries: 4 }), desk({ entries: 2, news: wire }))).toEqual([{ sound: 'paper' }])
})

it('lets one shot be heard, however many were fired since, and never one from before', () => {
  const gun = (index: number) => ({ index, gun: 'gun' as const })
  const sounds = (shots: SoundView['shots']) => cues(desk(), desk({ entries: 6, shots })).map(({ sound }) => sound)
  expect(sounds([gun(3), gun(5)])).toEqual(['gun', 'paper'])
  expect(sounds([gun(2), { index: 4, gun: 'machine-gun' }])).toEqual(['machine-gun', 'paper'])
  expect(sounds([gun(0), gun(1)])).toEqual(['paper'])
  expect(cues(undefined, desk({ entries: 6, shots: [gun(5)] }))).toEqual([{ sound: 'paper' }])
})

it('does not let the next seat hear what the last one heard', () => {
  const next = desk({ seat: 'jpn-commander', entries: 4, shots: [{ index: 3, gun: 'gun' }] })
  expect(cues(desk(), next)).toEqual([{ sound: 'paper' }])
})

it.each([
  ['nothing in a capital', {}, []],
  ['the river by day', { air: 'river' }, ['river']],
  ['the river and crickets by night', { air: 'river', night: true }, ['river', 'insects']],
  ['wind on the heights', { air: 'hills', night: true }, ['wind']],
] as const)('hears %s', (_, view, sounds) => expect(ambience(desk(view))).toEqual(sounds))

it('hears nothing at no desk', () => expect(ambience(undefined)).toEqual([]))

it('sends a word stroke by stroke, after the shot has died away', () => {
  expect(strokes([{ sound: 'gun' }, { sound: 'telegraph', word: 'A' }])).toEqual([
    { id: 'gun', at: 0 },
    { id: 'key-dit', at: 1500 },
    { id: 'key-dah', at: 1500 + 2 * UNIT_MS },
  ])
  expect(strokes([{ sound: 'paper' }], 400)).toEqual([{ id: 'paper', at: 400 }])
})
