import { expect, test } from 'vitest'
import { forgetBranch, keepBranch, keptBranches, putBranch, type Branch } from './branches'
import type { Shelf } from './shelf'

function shelf(full = false): Shelf {
  const all = new Map<string, string>()
  return {
    get length() {
      return all.size
    },
    key: (n) => [...all.keys()][n] ?? null,
    getItem: (key) => all.get(key) ?? null,
    setItem(key, value) {
      if (full) throw new Error('the quota has been exceeded')
      all.set(key, value)
    },
    removeItem: (key) => void all.delete(key),
  }
}
const branch: Branch = { format: 1, name: 'In writing', scenario: 'toy', carried: [], code: 'toy.1.A', at: 5 }

test('a branch is kept, found again, removed and put back as it was', () => {
  const here = shelf()
  expect(keepBranch(here, 'b', branch)).toBeUndefined()
  expect(keepBranch(here, 'a', { ...branch, at: 9 })).toBeUndefined()
  expect(keptBranches(here).map(({ id }) => id)).toEqual(['b', 'a'])
  const [first] = keptBranches(here)
  forgetBranch(here, 'b')
  expect(keptBranches(here).map(({ id }) => id)).toEqual(['a'])
  expect(putBranch(here, 'b', first?.text ?? '')).toBeUndefined()
  expect(keptBranches(here)[0]).toEqual(first)
})

test('a damaged branch is listed with the reason and its text, after the others', () => {
  const here = shelf()
  putBranch(here, 'cut', '{"format":1,"name":')
  putBranch(here, 'other', '{"at":3}')
  keepBranch(here, 'whole', branch)
  const [whole, cut, other] = keptBranches(here)
  expect(whole?.branch).toEqual(branch)
  expect(cut).toMatchObject({ id: 'cut', text: '{"format":1,"name":', branch: undefined })
  expect(cut?.problem).toMatch(/JSON/)
  expect(other?.problem).toBe('it is not a kept branch')
})

test('storage that is full or forbidden is said, and kept games are no branches', () => {
  expect(keepBranch(shelf(true), 'b', branch)).toMatch(/quota/)
  expect(keepBranch(undefined, 'b', branch)).toMatch(/forbidden/)
  const here = shelf()
  here.setItem('watershed/game/x', '{}')
  expect(keptBranches(here)).toEqual([])
  expect(keptBranches(undefined)).toEqual([])
})
