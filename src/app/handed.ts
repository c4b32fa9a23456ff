/** What is handed on: a whole line as an address, a log as a file. */
import type { Scenario } from '../rules/scenario'
import { lineCode, readLineCode } from '../session/code'
import { line, readLog, type Log } from '../session/log'
import { newLog } from '../session/session'
import { kept } from '../session/store'
import type { Shelf } from '../session/shelf'
import { isBuilt, openEdition, type Opened } from './editions'
import { gameOf, newSeed, settingOf, type Playing } from './games'
import { addressOf, type Address } from '../play/address'

/** A log is text of a few kilobytes; what is far longer is some other file. */
const LONGEST = 2_000_000

/** The address that opens a line at its debrief, from `?` on. It has the moves and the seats, and none of the reasons. */
export function lineAddress(scenario: Scenario, log: Log): string {
  const code = lineCode(
    scenario,
    line(log).map(({ event }) => event),
  )
  return `${addressOf(log, 'auto')}&line=${code}`
}

/** Which scenario an address names: its own word for it, or the head of the code of its line. */
export const addressedScenario = ({ scenario, line: code }: Address): string | undefined =>
  scenario ?? code?.split('.')[0]

/** The line that an address hands on, as the game it is kept as, or as a new one. Throws what is wrong with its code. */
export function addressedLine(scenario: Scenario, shelf: Shelf | undefined, address: Address): Playing {
  const events = readLineCode(scenario, address.line ?? '')
  const setting = settingOf(scenario, address, address.seed ?? newSeed())
  const log: Log = { ...newLog(scenario, setting), moves: events.map((event) => ({ do: event })) }
  const same = kept(shelf).find(
    ({ saved }) =>
      saved && saved.log.rules === log.rules && lineAddress(scenario, saved.log) === lineAddress(scenario, log),
  )
  return same?.saved ? gameOf(scenario, same.saved.log, same.id) : gameOf(scenario, log)
}

/** The log in a file and the crisis it is of. Throws what is wrong with it, and how to mend that where it can be mended. */
export async function readLogFile(file: File): Promise<{ log: Log; opened: Opened }> {
  if (file.size > LONGEST) throw new Error('it is too long to be a log of Watershed')
  const value = parsed(await file.text())
  const { scenario, carried } = (value ?? {}) as Partial<Log>
  if (typeof scenario !== 'string') throw new Error('it is no log of Watershed: it names no scenario')
  if (!isBuilt(scenario)) throw new Error(`it is of a scenario "${scenario}" that is not here`)
  const opened = await openEdition(scenario, Array.isArray(carried) ? carried.map(String) : undefined)
  return { log: readLog(value, opened.edition.scenario), opened }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`it is no JSON (${(error as Error).message}); choose a file that was downloaded as a log`, {
      cause: error,
    })
  }
}
