/** An inquiry beside the page: a table of a hundred thousand positions takes a second or two. */
import { expose } from 'comlink'
import type { ScenarioData } from '../rules/schema'
import { createInquiry, type Inquiry } from './inquiry'

let inquiry: Inquiry | undefined

type Questions = Omit<Inquiry, 'positions' | 'steps'>
type Name = keyof Questions

const desk = {
  /** Builds the table. `onProgress` hears shares from 0 to 1. */
  open(data: ScenarioData, carried: readonly string[] | undefined, onProgress?: (share: number) => void) {
    inquiry = createInquiry(data, carried, onProgress)
    return { positions: inquiry.positions, steps: inquiry.steps }
  },
  /** Puts one question of an inquiry. Throws before `open`, and what the question throws. */
  ask<N extends Name>(name: N, words: Parameters<Questions[N]>): ReturnType<Questions[N]> {
    if (!inquiry) throw new Error('the table is not made yet')
    return (inquiry[name] as (...words: Parameters<Questions[N]>) => ReturnType<Questions[N]>)(...words)
  },
}
export type InquiryDesk = typeof desk

expose(desk)
