/** Whatever has a basis: its sources are in the bibliography, and nothing called documented rests on memory. */
import type { Basis } from '../rules/schema'
import type { Check } from './names'
import type { Path } from './source-file'

/** `what` names the claim for the message: `"push" of "night"`. */
export function checkBasis(
  { report, known }: Check,
  file: string,
  path: Path,
  what: string,
  { basis, sources = [] }: { basis: Basis; sources?: string[] | undefined },
): void {
  if (basis === 'documented' && !sources.length) report(file, path, `${what} is called documented and names no source`)
  for (const source of sources) {
    if (!known.sources.has(source)) report(file, path, `unknown source "${source}"`)
    if (basis === 'documented' && known.remembered.has(source))
      report(file, path, `${what} is called documented, and "${source}" is known from memory only: call it derived`)
  }
}
