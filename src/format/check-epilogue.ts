/** The epilogue: its guards, and that a reason called documented names a source. */
import { checkGuard, type Check } from './check-guard'

export function checkEpilogue(check: Check) {
  const { data, report, known } = check
  const seen = new Set<string>()
  data.scenario.epilogue?.forEach((point, n) => {
    const path = ['epilogue', n]
    checkGuard(check, 'scenario', path, point.if)
    if (seen.has(point.id)) report('scenario', path, `the epilogue has two points "${point.id}"`)
    seen.add(point.id)
    for (const way of ['more', 'less'] as const) {
      const { basis, sources = [] } = point[way]
      if (basis !== 'judgement' && !sources.length)
        report('scenario', [...path, way], `"${way}" of "${point.id}" is called ${basis} and names no source`)
      for (const source of sources)
        if (!known.sources.has(source)) report('scenario', [...path, way], `unknown source "${source}"`)
    }
  })
}
