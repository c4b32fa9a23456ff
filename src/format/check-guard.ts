/** A guard uses only tracks, levels, flags and states that there are, and no ledger. */
import { list } from '../rules/short-forms'
import type { Guard } from '../rules/schema'
import type { Check } from './names'
import type { Path } from './source-file'

export function checkGuard(check: Check, file: string, path: Path, guard: Guard | undefined): void {
  if (!guard) return
  const { data, report, known } = check
  const wrong = (name: string, what: string) =>
    report(
      file,
      path,
      data.scenario.ledgers[name]
        ? `a guard reads the ledger "${name}"; ledgers only add up and are never read`
        : `unknown ${what} "${name}"`,
    )
  if ('atLeast' in guard || 'atMost' in guard) {
    for (const [track, level] of Object.entries('atLeast' in guard ? guard.atLeast : guard.atMost)) {
      const found = data.scenario.tracks[track]
      if (!found) wrong(track, 'track')
      else if (!found.levels.includes(level))
        report(file, path, `track "${track}" has no level "${level}"; it has ${found.levels.join(', ')}`)
    }
  } else if ('flag' in guard) {
    if (!known.flags.has(guard.flag)) wrong(guard.flag, 'flag')
  } else if ('in' in guard) {
    for (const region of ['negotiation', 'field'] as const)
      for (const state of list(guard.in[region]))
        if (!data[region].states[state]) report(file, path, `unknown state "${state}" in ${region}.yaml`)
  } else if ('not' in guard) checkGuard(check, file, path, guard.not)
  else for (const inner of 'all' in guard ? guard.all : guard.any) checkGuard(check, file, path, inner)
}
