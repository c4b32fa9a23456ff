/** Why an option that a turn might have is not on the form: what the home government does not allow at this hour. */
import type { Turn } from '../../rules/scenario'
import type { Moment, ScenarioWords } from '../../text/scenario-words'

/** The `closed` words of the options that are not open, in the order of the calendar; those without words stay unsaid. */
export const withheld = (
  { say }: Pick<ScenarioWords, 'say'>,
  turn: Pick<Turn, 'state' | 'options'>,
  open: readonly string[],
  at: Moment,
): string[] =>
  turn.options
    .filter(({ event }) => !open.includes(event))
    .flatMap(({ name }) => say(`at.${turn.state}.options.${name}.closed`, at) || [])
