import { lineCode } from '../../session/code'
import { line } from '../../session/log'
import { t } from '../../text/t'
import { codeRows } from '../codes'
import { climbingDays, daysByRung } from '../ladder/climbing'
import { inShort } from '../head'
import { text, type Block, type Report, type Section } from './report'
import { decisionsPart } from './report-decisions'
import { disputesPart, sourcesPart } from './report-sources'
import { calendarRows } from '../calendar/rows'
import type { Told } from './report-told'
import { rungName } from '../../play/views/ladder'
import { reachedWords } from '../ladder/rung-lines'

/** The debrief as a report, in the words of its page. */
export function reportOf(told: Told): Report {
  const { spoken, review, held, questions } = told
  const { outcome } = review.yours
  const discussed: Section = {
    title: t('questions'),
    blocks: [{ kind: 'list', items: questions.map((question) => ({ text: question })) }],
  }
  return {
    title: outcome ? spoken.say(`endings.${outcome.ending}.title`) : t('debrief.unended'),
    lead: [inShort(spoken, review, held), outcome && spoken.say(`endings.${outcome.ending}.text`)]
      .filter(Boolean)
      .join(' '),
    facts: factsOf(told),
    sections: [
      happened(told),
      decisionsPart(told),
      ...(questions.length ? [discussed] : []),
      climb(told),
      numbers(told),
      disputesPart(told),
      sourcesPart(told),
    ],
  }
}

function factsOf({ spoken, log, held }: Told): Report['facts'] {
  const { edition, say } = spoken
  const { scenario } = edition
  const seats = held.map((seat) => t('header.seat', { name: spoken.seat(seat), office: say(`seats.${seat}.office`) }))
  const others = [...new Set(Object.values(log.seats).flatMap((holder) => (holder === 'here' ? [] : [holder])))]
  const code = lineCode(
    scenario,
    line(log).map(({ event }) => event),
  )
  const named = (name: string, words: string) => ({ name: `${name}:`, text: words })
  return [
    named(t('report.crisis'), say('title')),
    named(t(seats.length > 1 ? 'report.seats' : 'report.seat'), seats.join('; ')),
    named(t('report.goal'), say(`goals.${log.goal}.title`)),
    ...(others.length ? [named(t('report.others'), others.map((holder) => t(`holder.${holder}`)).join('; '))] : []),
    named(t('report.game'), t('report.game.of', { seed: log.seed, rules: log.rules })),
    named(t('report.address'), code),
  ]
}

function happened({ spoken, review }: Told): Section {
  const rows = calendarRows(spoken.edition.scenario, review, false).map((row) => {
    const date = spoken.day(row.at, row.place)
    return [
      row.course === 'fork' ? t('report.parted', { date }) : date,
      row.yours ? spoken.done(row.yours) : '',
      row.record ? (row.record.event === row.yours?.event ? t('report.recorded.same') : spoken.done(row.record)) : '',
    ]
  })
  const heads = [t('debrief.date'), t('debrief.yours'), t('debrief.record')]
  return { title: t('report.happened'), blocks: [{ kind: 'table', heads, rows }] }
}

function climb({ spoken, review }: Told): Section {
  const { scenario } = spoken.edition
  const front = scenario.data.scenario.clocks.at(-1) ?? ''
  const rows = climbingDays(scenario, review).map(({ at, yours, record }) => [
    spoken.day(at, front),
    reachedWords(yours),
    reachedWords(record),
  ])
  const heads = [t('debrief.date'), t('debrief.yours'), t('debrief.record')]
  return {
    title: t('report.climb'),
    blocks: [
      { kind: 'chart', chart: 'climb' },
      { kind: 'table', heads, rows },
    ],
  }
}

function numbers({ spoken, review }: Told): Section {
  const { say } = spoken
  const range = ([low, high]: readonly [number, number], own = false) => {
    return low === high ? String(low) : t(own ? 'debrief.range' : 'debrief.two-numbers', { low, high })
  }
  const losses = review.losses.map(({ ledger, sources, yours }): Block => {
    const rows = sources.flatMap(({ source, range: of }) => (of ? [[spoken.source(source), range(of)]] : []))
    const silent = sources.flatMap(({ source, range: of }) => (of ? [] : [spoken.source(source)]))
    const heads = [t('debrief.source'), t('debrief.number')]
    const note = say(`losses.${ledger}`)
    return {
      kind: 'part',
      title: say(`ledgers.${ledger}`),
      blocks: [
        { kind: 'table', heads, rows: [...rows, [t('debrief.yours'), range(yours, true)]] },
        ...(silent.length ? [text(t('report.silent', { sources: silent.join('; ') }))] : []),
        ...(note ? [text(note)] : []),
      ],
    }
  })
  const heads = [t('debrief.how'), t('debrief.yours'), t('debrief.record')]
  const ended: Block = {
    kind: 'part',
    title: t('report.how'),
    blocks: [{ kind: 'table', heads, rows: codeRows(spoken, review) }, text(t('debrief.icb'))],
  }
  const days: Block = {
    kind: 'part',
    title: t('debrief.days.by-rung'),
    blocks: [
      {
        kind: 'table',
        heads: [t('debrief.days.rung'), t('debrief.yours'), t('debrief.record')],
        rows: daysByRung(spoken.edition.scenario, review)
          .toReversed()
          .map(({ rung, yours, record }) => [rungName(rung), String(yours), String(record)]),
      },
    ],
  }
  return { title: t('report.numbers'), blocks: [...losses, days, ended] }
}
