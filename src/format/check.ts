/** Cross-checks between the files of a scenario, all of those that need no walk through its positions. */
import type { ScenarioData } from '../rules/schema'
import { checkBasis } from './check-basis'
import { checkCalendar } from './check-calendar'
import { checkDossier } from './check-dossier'
import { checkEpilogue } from './check-epilogue'
import { checkGuard } from './check-guard'
import { checkMap } from './check-map'
import { checkPosts } from './check-posts'
import { checkRecord } from './check-record'
import { checkRegion } from './check-regions'
import { checkWeights } from './check-weights'
import type { Report } from './folder'
import { namesOf, type Check } from './names'

export function checkScenario(data: ScenarioData, report: Report): void {
  const check = { data, report, known: namesOf(data) }
  checkSeats(check)
  checkPosts(check)
  checkDeadlines(check)
  checkCalendar(check)
  checkRegion(check, 'negotiation')
  checkRegion(check, 'field')
  checkWeights(check)
  checkEndings(check)
  checkEpilogue(check)
  checkRecord(check)
  checkMap(check)
  checkDossier(check)
}

function checkSeats(check: Check) {
  const {
    data: { scenario },
    report,
    known,
  } = check
  const seats = Object.keys(scenario.seats)
  for (const place of scenario.clocks)
    if (!known.places.has(place)) report('scenario', ['clocks'], `clock at unknown place "${place}"`)
  for (const [seat, { desk }] of Object.entries(scenario.seats))
    if (!known.places.has(desk)) report('scenario', ['seats', seat, 'desk'], `unknown place "${desk}"`)
  for (const [kind, delays] of Object.entries(scenario.news.kinds)) {
    for (const seat of seats)
      if (!(seat in delays))
        report('scenario', ['news', 'kinds', kind], `news of kind "${kind}" has no delay for "${seat}"`)
    for (const seat of Object.keys(delays))
      if (!seats.includes(seat)) report('scenario', ['news', 'kinds', kind, seat], `unknown seat "${seat}"`)
  }
  for (const [event, kind] of Object.entries(scenario.news.exceptions ?? {})) {
    if (!known.eventStates.has(event)) report('scenario', ['news', 'exceptions', event], `unknown event "${event}"`)
    if (!scenario.news.kinds[kind]) report('scenario', ['news', 'exceptions', event], `unknown kind of news "${kind}"`)
  }
  const carries = scenario.campaign?.carries ?? {}
  for (const flag of [...Object.keys(carries), ...(scenario.campaign?.alone ?? [])])
    if (!known.flags.has(flag)) report('scenario', ['campaign'], `the campaign carries the unknown flag "${flag}"`)
  for (const [flag, carry] of Object.entries(carries))
    checkBasis(check, 'scenario', ['campaign', 'carries', flag], `what carries "${flag}"`, carry)
  for (const [track, { levels, start }] of Object.entries(scenario.tracks))
    if (!levels.includes(start))
      report('scenario', ['tracks', track, 'start'], `track "${track}" has no level "${start}"`)
}

/** An hour is shown to a seat, at a turn of that seat, and each only once. */
function checkDeadlines(check: Check) {
  const { data, report, known } = check
  const met = new Set<string>()
  data.scenario.deadlines?.forEach((deadline, n) => {
    const path = ['deadlines', n]
    if (met.has(deadline.id)) report('scenario', [...path, 'id'], `there are two deadlines "${deadline.id}"`)
    met.add(deadline.id)
    if (!known.places.has(deadline.place))
      report('scenario', [...path, 'place'], `deadline at unknown place "${deadline.place}"`)
    deadline.shown.forEach((state, one) => {
      if (!data.calendar.states[state]?.meta?.seat)
        report('scenario', [...path, 'shown', one], `"${state}" is no turn of a seat`)
    })
    for (const source of deadline.sources ?? [])
      if (!known.sources.has(source)) report('scenario', [...path, 'sources'], `unknown source "${source}"`)
    checkGuard(check, 'scenario', path, deadline.if)
  })
}

function checkEndings(check: Check) {
  const { data, report, known } = check
  const { endings, goals, measures, verdicts, assumptions, ledgers } = data.scenario
  endings.forEach((ending, n) => {
    checkGuard(check, 'scenario', ['endings', n], ending.if)
    for (const goal of Object.keys(ending.goals))
      if (!goals.includes(goal.replace(/-(japan|ussr)$/, '')))
        report('scenario', ['endings', n, 'goals', goal], `unknown goal "${goal}"`)
    if (ending.ended && !data.calendar.states[ending.ended]?.on)
      report('scenario', ['endings', n, 'ended'], `unknown calendar state "${ending.ended}"`)
  })
  for (const [name, ids] of Object.entries(measures))
    for (const id of ids) if (!known.endings.has(id)) report('scenario', ['measures', name], `unknown ending "${id}"`)
  for (const [name, answers] of Object.entries(verdicts)) {
    answers.forEach((answer, n) => checkGuard(check, 'scenario', ['verdicts', name, n], answer.if))
    if (answers.at(-1)?.if)
      report('scenario', ['verdicts', name], `the last answer of "${name}" has a condition, so some endings have none`)
  }
  for (const [name, assumption] of Object.entries(assumptions)) {
    const { dispute } = assumption
    if (dispute && !data.record.disputes[dispute])
      report('scenario', ['assumptions', name], `unknown dispute "${dispute}"`)
    checkBasis(check, 'scenario', ['assumptions', name], `the assumption "${name}"`, assumption)
  }
  for (const [name, ledger] of Object.entries(ledgers))
    checkBasis(check, 'scenario', ['ledgers', name], `the ledger "${name}"`, ledger)
}
