/** The colours of the sheet. High contrast: second voices become ink, papers slip, sides their own inks. */

import type { Side } from '../view'

const plain = {
  paper: '#F3EDDE',
  sheet: '#FAF6EB',
  slip: '#FFFDF7',
  ink: '#1F1C19',
  second: '#575047',
  state: '#6A6155',
  rule: '#857B69',
  pencil: '#4B2A7B',
  water: '#3F5661',
  ussr: '#D55E00',
  japan: '#0072B2',
  /** Words in a side's colour. */
  ussrInk: '#9E4400',
  japanInk: '#00588A',
}

export type Palette = typeof plain & Record<Side, string>

const high: Palette = {
  ...plain,
  paper: plain.slip,
  sheet: plain.slip,
  second: plain.ink,
  state: plain.ink,
  rule: plain.ink,
  ussr: '#9E4400',
  japan: '#00588A',
}

export const palette = (highContrast: boolean): Palette => (highContrast ? high : plain)

export const FACE = '"Old Standard TT", "Shippori Mincho", Georgia, serif'
export const EAST = '"Shippori Mincho", "Old Standard TT", serif'
