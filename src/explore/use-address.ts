/** What the explorer's address says: the line that is chosen at first, and later the one that has been. */
import { useEffect } from 'preact/hooks'
import type { Scenario } from '../rules/scenario'
import { readLineCode } from '../session/code'
import type { Line } from './tree/tree'

/** The chosen line and what is assumed must rest so long, in ms, before the address says them. */
const REST = 300

/** The line that is chosen at first, and why the one asked for is not. */
export function chosenFirst(scenario: Scenario, code: string | undefined): { line: Line; problem?: string } {
  try {
    return { line: code ? readLineCode(scenario, code) : [] }
  } catch (error) {
    return { line: [], problem: (error as Error).message }
  }
}

/** Tells once `told` has rested. */
export function useRested(tell: () => void, told: readonly unknown[]): void {
  useEffect(() => {
    const timer = setTimeout(tell, REST)
    return () => clearTimeout(timer)
  }, told)
}
