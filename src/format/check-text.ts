/** Every text has an owner and every owner has its text, in each language. */
import type { ScenarioData, ScenarioText } from '../rules/schema'
import { optionName } from '../rules/scenario'
import type { Report } from './folder'

/** Texts that must be there, and texts that may be. Ids are paths with dots: `at.protest.options.harbin-first.title`. */
function textIds(data: ScenarioData): { needed: Set<string>; allowed: Set<string> } {
  const needed = new Set<string>()
  const allowed = new Set<string>()
  const need = (base: string, ...keys: string[]) => keys.forEach((key) => needed.add(base ? `${base}.${key}` : key))
  const allow = (base: string, ...keys: string[]) => keys.forEach((key) => allowed.add(`${base}.${key}`))
  const { scenario, calendar, record, sources, map, dossier } = data
  need('', 'title', 'subtitle', 'brief', 'map')
  allowed.add('map-note')
  for (const seat of Object.keys(scenario.seats)) need(`seats.${seat}`, 'name', 'office', 'line', 'brief', 'knew')
  for (const person of Object.keys(dossier.people)) {
    need(`people.${person}`, 'name', 'office', 'dates', 'life')
    allow(`people.${person}`, 'before', 'next', 'called', 'also', 'ja', 'ru')
  }
  for (const goal of scenario.goals) need(`goals.${goal}`, 'title', 'line')
  for (const { id } of scenario.deadlines ?? []) need(`deadlines.${id}`, 'name', 'line')
  if (scenario.campaign) need('carried', 'title')
  for (const flag of Object.keys(scenario.campaign?.carries ?? {})) need(`carried.flags.${flag}`, 'up', 'down')
  for (const [state, { on, tags, meta }] of Object.entries(calendar.states)) {
    if (!on || !meta) continue
    const chance = tags?.includes('chance')
    if (!chance) need(`at.${state}`, 'scene', 'heading', 'text')
    for (const event of Object.keys(on)) {
      const base = `at.${state}.options.${optionName(event)}`
      need(base, 'done')
      if (!chance) need(base, 'title', 'adviser', 'then')
      // A form tells why a term is not on it; elsewhere an option that is not open may stay unsaid.
      const guarded = !chance && typeof on[event] === 'object' && on[event].guard !== undefined
      if (guarded && meta.form) need(base, 'closed')
      else if (guarded) allow(base, 'closed')
      const kind = scenario.news.kinds[scenario.news.exceptions?.[event] ?? meta.news] ?? {}
      const heard = Object.entries(kind).some(([seat, hours]) => seat !== meta.seat && hours !== 'never')
      // Either one telegram for all, or one for each side.
      if (heard) need(base, 'news')
      else allow(base, 'news')
      allow(base, 'news-japan', 'news-ussr')
    }
  }
  for (const { id } of scenario.endings) need(`endings.${id}`, 'title', 'text', 'short')
  for (const [name, answers] of Object.entries(scenario.verdicts))
    need(`verdicts.${name}`, 'title', ...answers.map((answer) => answer.say))
  if (scenario.epilogue) need('epilogue', 'title', 'lead')
  for (const { id } of scenario.epilogue ?? []) need(`epilogue.points.${id}`, 'title', 'more', 'less')
  for (const measure of Object.keys(scenario.measures)) need('measures', measure)
  for (const entry of record.entries) {
    const owner = 'fact' in entry ? entry.fact : Object.entries(calendar.states).find(([, s]) => s.on?.[entry.do])?.[0]
    need(`record.${owner}`, 'title', 'text', ...entry.versions.flatMap(({ says }) => says ?? []))
  }
  for (const [name, dispute] of Object.entries(record.disputes))
    need(`disputes.${name}`, 'title', 'matters', ...dispute.versions.flatMap(({ says }) => says ?? []))
  for (const ledger of Object.keys(scenario.ledgers)) need('ledgers', ledger)
  for (const ledger of Object.keys(record.losses)) need('losses', ledger)
  for (const source of sources) need(`sources.${source.id}`, 'name', 'who', 'when', 'for', 'why')
  for (const place of new Set([...Object.keys(map.places), ...Object.keys(dossier.places)])) {
    need(`places.${place}`, 'name')
    allow(`places.${place}`, 'ja', 'zh', 'ru', 'also', 'note')
  }
  for (const [name, { figures }] of Object.entries(dossier.forces))
    need(`forces.${name}`, 'title', ...figures.map(({ says }) => says))
  for (const line of Object.keys(map.lines)) need(`lines.${line}`, 'title', 'document')
  for (const unit of Object.keys(map.units)) need('units', unit)
  for (const [track, { levels }] of Object.entries(scenario.tracks)) need(`tracks.${track}`, ...levels)
  for (const flag of scenario.flags) need('flags', flag)
  for (const assumption of Object.keys(scenario.assumptions)) need(`assumptions.${assumption}`, 'title', 'low', 'high')
  return { needed, allowed }
}

/** A tree of texts as pairs of path and words. */
function flatten(tree: object, base: readonly string[] = []): [readonly string[], string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...base, key], value] as [readonly string[], string]]
      : flatten(value as object, [...base, key]),
  )
}

export function checkText(data: ScenarioData, text: ScenarioText, language: string, report: Report): void {
  const { needed, allowed } = textIds(data)
  const file = `text/${language}`
  const talks = data.negotiation.states
  const field = data.field.states
  const found = new Set<string>()
  for (const [path, words] of flatten(text)) {
    const last = path.at(-1) as string
    const [key = '', state, second] = last.split('@')
    const id = [...path.slice(0, -1), key].join('.')
    if (!needed.has(id) && !allowed.has(id))
      report(file, path, `"${path.join('.')}" has no owner: nothing in the scenario says it`)
    if (second === undefined && state !== undefined && !talks[state] && !field[state])
      report(file, path, `"${last}" is for the unknown state "${state}" of talks or field`)
    if (second !== undefined && !(talks[state ?? ''] && field[second]))
      report(file, path, `"${last}" must name a state of the talks and then one of the field`)
    if (state === undefined) found.add(id)
    for (const [, measure = ''] of words.matchAll(/\{([^}]*)\}/g))
      if (!data.scenario.measures[measure]) report(file, path, `"{${measure}}" is no measure of scenario.yaml`)
    if (!words.trim()) report(file, path, 'this text is empty')
  }
  for (const id of needed) {
    if (found.has(id)) continue
    const bySide = id.endsWith('.news') && found.has(`${id}-japan`) && found.has(`${id}-ussr`)
    const oneSide =
      id.endsWith('.news') && (found.has(`${id}-japan`) || found.has(`${id}-ussr`)) && !isHeardByBoth(data, id)
    if (!bySide && !oneSide)
      report(
        file,
        id.split('.').slice(0, -1),
        `${ownerWords(id)} has no text "${id.slice(id.lastIndexOf('.') + 1)}" in ${language}`,
      )
  }
}

/** Whether both sides hear the news `at.STATE.options.NAME.news`. */
function isHeardByBoth(data: ScenarioData, id: string): boolean {
  const [, state = '', , option = ''] = id.split('.')
  const { on, meta } = data.calendar.states[state] ?? {}
  const event = Object.keys(on ?? {}).find((name) => name.endsWith(`.${option}`)) ?? ''
  const kind = data.scenario.news.kinds[data.scenario.news.exceptions?.[event] ?? meta?.news ?? ''] ?? {}
  const sides = Object.entries(kind)
    .filter(([seat, hours]) => hours !== 'never' && seat !== meta?.seat)
    .map(([seat]) => data.scenario.seats[seat]?.side)
  return new Set(sides).size > 1
}

const ownerWords = (id: string) => {
  const parts = id.split('.')
  return parts[0] === 'at' && parts[3]
    ? `option "${parts[3]}" of "${parts[1]}"`
    : `"${parts.slice(0, -1).join('.') || id}"`
}
