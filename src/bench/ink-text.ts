/**
 * A crisis as a story in ink: a knot for every calendar state, whose choices are its options, and a knot for every event,
 * which moves talks and field and leads on. Chance draws by ink's RANDOM. Assumptions stand at the author's values.
 * Ledgers are left out: no ending reads them.
 */
import { list } from '../rules/short-forms'
import { isChance, type Scenario, type Turn } from '../rules/scenario'
import type { Branch, Region } from '../rules/schema'
import { weightLines } from './ink-weights'
import { asBody, block, createWords, eventKnot, flagName, stateKnot, trackName, type RegionName } from './ink-words'

export function inkText(scenario: Scenario): string {
  const { scenario: head, calendar, negotiation, field } = scenario.data
  const { tracks } = head
  const words = createWords(scenario)
  const { numberOf, condition, statements } = words

  /** A region's answers to an event, the first that fits: a state's own lines come before the head's. */
  const answers = (name: RegionName, region: Region, event: string): Answer[] => {
    const branches = (line: Region['states'][string]['on'], own?: string) =>
      list(line?.[event]).map((it): Answer => {
        const branch: Branch = typeof it === 'string' ? { target: it } : it
        const when = [
          ...(own === undefined ? [] : [`${name} == ${numberOf(name, own)}`]),
          ...(branch.guard ? [`(${condition(branch.guard)})`] : []),
        ]
        const target = branch.target === undefined ? [] : [`${name} = ${numberOf(name, branch.target)}`]
        return {
          when: when.join(' && ') || undefined,
          guarded: Boolean(branch.guard),
          then: [...statements(branch.actions), ...target],
        }
      })
    return [...Object.entries(region.states).flatMap(([state, { on }]) => branches(on, state)), ...branches(region.on)]
  }
  const eventLines = (event: string, target: string): string[] => {
    const talks = answers('negotiation', negotiation, event)
    const fight = answers('field', field, event)
    // Guards judge the position before the event: where the talks could change what a guard of the field reads, the
    // field's answer is found first and given afterwards.
    const held = talks.length > 0 && fight.some(({ guarded }) => guarded)
    return [
      `=== ${eventKnot(event)} ===`,
      ...(held ? ['~ temp answer = -1', ...firstOf(fight, (_, n) => [`answer = ${n}`])] : []),
      ...firstOf(talks, ({ then }) => then),
      ...(held
        ? firstOf(
            fight.map((it, n) => ({ ...it, when: `answer == ${n}` })),
            ({ then }) => then,
          )
        : firstOf(fight, ({ then }) => then)),
      `-> ${stateKnot(target)}`,
    ]
  }

  const turnLines = (turn: Turn): string[] => {
    if (!isChance(turn))
      return turn.options.map(
        ({ event, guard }) => `+ ${guard ? `{ ${condition(guard)} } ` : ''}[${event}] -> ${eventKnot(event)}`,
      )
    const all = turn.options.map((_, n) => `w${n}`)
    const last = all.length - 1
    return [
      ...turn.options.flatMap((_, n) => weightLines(scenario, words, turn, n)),
      `~ temp x = (${all.join(' + ')}) * RANDOM(0, 999999) / 1000000.0`,
      ...block(
        turn.options.map(({ event }, n) => [
          n === last ? 'else' : `x < ${all.slice(0, n + 1).join(' + ')}`,
          [`-> ${eventKnot(event)}`],
        ]),
      ),
    ]
  }
  const calendarLines = ([state, { always }]: [string, (typeof calendar.states)[string]]): string[] => {
    const turn = scenario.turns.get(state)
    const routes = (always ?? []).map((to) => (typeof to === 'string' ? { target: to, guard: undefined } : to))
    return [
      `=== ${stateKnot(state)} ===`,
      ...(turn
        ? turnLines(turn)
        : routes.length
          ? block(routes.map(({ target, guard }) => [guard ? condition(guard) : 'else', [`-> ${stateKnot(target)}`]]))
          : ['-> END']),
    ]
  }

  return [
    `VAR negotiation = ${numberOf('negotiation', negotiation.initial)}`,
    `VAR field = ${numberOf('field', field.initial)}`,
    ...Object.entries(tracks).map(([track, { levels, start }]) => `VAR ${trackName(track)} = ${levels.indexOf(start)}`),
    ...head.flags.map((flag) => `VAR ${flagName(flag)} = ${scenario.carried.includes(flag)}`),
    `-> ${stateKnot(calendar.initial)}`,
    ...Object.entries(calendar.states).flatMap(calendarLines),
    ...[...scenario.turns.values()].flatMap(({ options }) =>
      options.flatMap(({ event, target }) => eventLines(event, target)),
    ),
  ].join('\n')
}

type Answer = { when: string | undefined; guarded: boolean; then: string[] }

/** The first answer that fits, its lines made of it by `then`. What comes after one without a condition is never reached. */
function firstOf<T extends Answer>(all: readonly T[], then: (answer: T, n: number) => string[]): string[] {
  const open = all.findIndex(({ when }) => when === undefined)
  const reached = open < 0 ? all : all.slice(0, open + 1)
  const bodies = reached.map((answer, n) => [answer.when ?? 'else', asBody(then(answer, n))] as const)
  if (bodies.every(([, lines]) => !lines.length)) return []
  if (open === 0) return [...(bodies[0]?.[1] ?? [])]
  // A case may not be empty.
  return block(bodies.map(([when, lines]) => [when, lines.length ? lines : ['~ field = field']]))
}
