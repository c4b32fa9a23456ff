/** The page's side of an inquiry: one worker for each crisis and what was carried into it, made when first asked. */
import { proxy, wrap, type Remote } from 'comlink'
import type { Scenario } from '../rules/scenario'
import type { Inquiry } from '../whatif/inquiry'
import type { InquiryDesk } from '../whatif/inquiry-worker'

type Questions = Omit<Inquiry, 'positions' | 'steps'>

export type Asking = {
  /** Done when the table stands. */
  ready: Promise<{ positions: number; steps: number }>
  /** Puts a question; waits for the table. Fails with what the question throws, or when the inquiry is closed. */
  ask<N extends keyof Questions>(name: N, ...words: Parameters<Questions[N]>): Promise<ReturnType<Questions[N]>>
  /** Hears how much of the table is made, 0 to 1, at once and on every change. Returns how to stop. */
  onProgress(listener: (share: number) => void): () => void
  /** Stops all work; the next `inquire` begins anew. */
  close(): void
}

const open = new Map<string, Asking>()

export function inquire({ id, data, carried }: Scenario): Asking {
  const key = `${id} ${carried.join(' ')}`
  const found = open.get(key)
  if (found) return found
  const worker = new Worker(new URL('../whatif/inquiry-worker.ts', import.meta.url), { type: 'module' })
  const desk: Remote<InquiryDesk> = wrap<InquiryDesk>(worker)
  const listeners = new Set<(share: number) => void>()
  let share = 0
  let stop: (reason: Error) => void = () => {}
  const closed = new Promise<never>((_, reject) => (stop = reject))
  closed.catch(() => {})
  const failed = (event: ErrorEvent) => stop(new Error(event.message || 'the worker could not be started'))
  worker.addEventListener('error', failed)
  const ready = Promise.race([
    desk.open(
      data,
      carried,
      proxy((now: number) => {
        share = now
        listeners.forEach((listener) => listener(now))
      }),
    ),
    closed,
  ])
  const asking: Asking = {
    ready,
    async ask(name, ...words) {
      await ready
      // Comlink types an answer as a promise of the remote's own promise; it is the plain answer.
      return (await Promise.race([desk.ask(name, words), closed])) as never
    },
    onProgress(listener) {
      listeners.add(listener)
      listener(share)
      return () => void listeners.delete(listener)
    },
    close() {
      open.delete(key)
      worker.terminate()
      stop(new Error('closed'))
    },
  }
  ready.catch(() => open.delete(key))
  open.set(key, asking)
  return asking
}
