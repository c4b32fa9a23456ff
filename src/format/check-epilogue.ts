/** The epilogue: its guards, and that a reason called documented names a source. */
import { checkBasis } from './check-basis'
import { checkGuard } from './check-guard'
import type { Check } from './names'

export function checkEpilogue(check: Check) {
  const { data, report } = check
  const seen = new Set<string>()
  data.scenario.epilogue?.forEach((point, n) => {
    const path = ['epilogue', n]
    checkGuard(check, 'scenario', path, point.if)
    if (seen.has(point.id)) report('scenario', path, `the epilogue has two points "${point.id}"`)
    seen.add(point.id)
    for (const way of ['more', 'less'] as const) {
      const { basis, sources = [] } = point[way]
      if (basis === 'derived' && !sources.length)
        report('scenario', [...path, way], `"${way}" of "${point.id}" is called derived and names no source`)
      checkBasis(check, 'scenario', [...path, way], `"${way}" of "${point.id}"`, point[way])
    }
  })
}
