import { expect, test } from 'vitest'
import { answer } from './grid-keys'

const grid = { rows: 30, cells: 4, expanded: false as boolean | undefined }
const row = { row: 5, cell: undefined }

test('rows: up, down, pages, first and last, never past the ends', () => {
  const to = (key: string, at = 5) => answer(key, false, { row: at, cell: undefined }, grid)
  expect(to('ArrowDown')).toEqual({ to: { row: 6, cell: undefined } })
  expect(to('ArrowUp', 0)).toEqual({ to: { row: 0, cell: undefined } })
  expect(to('PageDown', 25)).toEqual({ to: { row: 29, cell: undefined } })
  expect(to('PageUp', 12)).toEqual({ to: { row: 2, cell: undefined } })
  expect(to('Home')).toEqual({ to: { row: 0, cell: undefined } })
  expect(to('End')).toEqual({ to: { row: 29, cell: undefined } })
})

test('right opens a folded row, then goes into its cells; left comes out of them, then folds', () => {
  expect(answer('ArrowRight', false, row, grid)).toEqual({ expand: true })
  expect(answer('ArrowRight', false, row, { ...grid, expanded: true })).toEqual({ to: { row: 5, cell: 0 } })
  expect(answer('ArrowRight', false, row, { ...grid, expanded: undefined })).toEqual({ to: { row: 5, cell: 0 } })
  expect(answer('ArrowRight', false, { row: 5, cell: 3 }, grid)).toEqual({ to: { row: 5, cell: 3 } })
  expect(answer('ArrowLeft', false, { row: 5, cell: 0 }, grid)).toEqual({ to: { row: 5, cell: undefined } })
  expect(answer('ArrowLeft', false, row, { ...grid, expanded: true })).toEqual({ expand: false })
  expect(answer('ArrowLeft', false, row, grid)).toEqual({ to: row })
})

test('in a cell, Home and End stay in the row and with Control go to the first and last row', () => {
  expect(answer('Home', false, { row: 5, cell: 2 }, grid)).toEqual({ to: { row: 5, cell: 0 } })
  expect(answer('End', false, { row: 5, cell: 2 }, grid)).toEqual({ to: { row: 5, cell: 3 } })
  expect(answer('End', true, { row: 5, cell: 2 }, grid)).toEqual({ to: { row: 29, cell: 2 } })
})

test('other keys are not the grid’s', () => {
  expect(answer('a', false, row, grid)).toBeUndefined()
  expect(answer('Tab', false, row, grid)).toBeUndefined()
  expect(answer('Enter', false, row, { ...grid, expanded: undefined })).toBeUndefined()
})
