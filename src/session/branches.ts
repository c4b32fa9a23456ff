/** Kept branches: named lines, beside the kept games. What is wrong with one is said, and nothing is lost by it. */
import { put, remove, textsUnder, type Shelf } from './shelf'

const PREFIX = 'watershed/branch/'

export type Branch = {
  format: 1
  name: string
  scenario: string
  /** What the crisis before left behind. */
  carried: string[]
  /** The line, as `lineCode` writes it. */
  code: string
  /** When it was kept, in milliseconds. */
  at: number
}

export type KeptBranch = {
  id: string
  /** The text as it was kept. */
  text: string
  branch: Branch | undefined
  /** Why it cannot be read. */
  problem: string | undefined
}

/** Keeps a branch. Returns why that was not possible, or undefined. */
export const keepBranch = (shelf: Shelf | undefined, id: string, branch: Branch): string | undefined =>
  putBranch(shelf, id, JSON.stringify(branch))

/** Puts the text of a branch where it was. Returns why that was not possible, or undefined. */
export const putBranch = (shelf: Shelf | undefined, id: string, text: string): string | undefined =>
  put(shelf, PREFIX + id, text)

/** All kept branches, the oldest first; damaged ones last, with the reason. */
export const keptBranches = (shelf: Shelf | undefined): KeptBranch[] =>
  textsUnder(shelf, PREFIX)
    .map(readBranch)
    .toSorted((a, b) => (a.branch?.at ?? Infinity) - (b.branch?.at ?? Infinity) || (a.id < b.id ? -1 : 1))

function readBranch({ id, text }: Pick<KeptBranch, 'id' | 'text'>): KeptBranch {
  try {
    const branch = JSON.parse(text) as Partial<Branch> | null
    const isWhole =
      branch?.format === 1 &&
      typeof branch.at === 'number' &&
      Array.isArray(branch.carried) &&
      [branch.name, branch.scenario, branch.code].every((part) => typeof part === 'string')
    if (!isWhole) throw new Error('it is not a kept branch')
    return { id, text, branch: branch as Branch, problem: undefined }
  } catch (error) {
    return { id, text, branch: undefined, problem: (error as Error).message }
  }
}

/** Removes a branch. Returns why that was not possible, or undefined. */
export const forgetBranch = (shelf: Shelf | undefined, id: string): string | undefined => remove(shelf, PREFIX + id)
