/**
 * A line as a short code: `amur-1937.1-a1b2c3d4.7KQ...`. It holds the scenario, the rules, and for each entry the
 * number of the option among those open, in the order of the calendar. The last two letters are a check.
 */
import { options, play, start } from '../rules/play'
import type { Scenario } from '../rules/scenario'

/** Lines have fewer entries than this: their number is the lowest digit of a code. */
const MOST = 128n

/** Crockford's base 32: no letter that can be mistaken for a figure. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const check = (text: string): string => {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1021
  return (LETTERS[Math.floor(sum / 32)] as string) + (LETTERS[sum % 32] as string)
}

/** The code of a line, ended or not. Throws on an event that is not open. */
export function lineCode(scenario: Scenario, events: readonly string[]): string {
  if (BigInt(events.length) >= MOST) throw new Error(`a line of ${events.length} entries is too long for a code`)
  let position = start(scenario)
  const digits: [number, number][] = []
  for (const event of events) {
    const open = options(scenario, position)
    digits.push([open.indexOf(event), open.length])
    position = play(scenario, position, event)
  }
  // The first entry is the lowest digit, so that a reader knows each base by the time it comes to its digit.
  let value = 0n
  for (const [digit, base] of digits.toReversed()) value = value * BigInt(base) + BigInt(digit)
  let body = ''
  for (let rest = value * MOST + BigInt(events.length); rest > 0n; rest /= 32n)
    body = (LETTERS[Number(rest % 32n)] as string) + body
  const head = `${scenario.id}.${scenario.rules}.${body}`
  return head + check(head)
}

/** The events of a code. Throws an error that says what is wrong with it. */
export function readLineCode(scenario: Scenario, code: string): string[] {
  const text = code.trim()
  const [id, rules, rest] = text.split('.')
  if (!rest) throw new Error('this is no line code: it has three parts with dots between them')
  if (id !== scenario.id) throw new Error(`this code is of "${id}", not of "${scenario.id}"`)
  if (rules !== scenario.rules)
    throw new Error(`this code was made by rules ${rules}; these are rules ${scenario.rules}`)
  const body = rest.slice(0, -2).toUpperCase()
  if (check(`${id}.${rules}.${body}`) !== rest.slice(-2).toUpperCase())
    throw new Error('a letter of this code is wrong: the check at its end does not fit')
  let value = 0n
  for (const letter of body) value = value * 32n + BigInt(LETTERS.indexOf(letter))
  const count = Number(value % MOST)
  value /= MOST
  let position = start(scenario)
  const events: string[] = []
  for (let n = 0; n < count; n++) {
    const open = options(scenario, position)
    const base = BigInt(open.length)
    const event = base ? open[Number(value % base)] : undefined
    if (!event) throw new Error('this code goes on after the end of its line')
    events.push(event)
    position = play(scenario, position, event)
    value /= base
  }
  if (value !== 0n) throw new Error('this code fits no line')
  return events
}
