/** The strip of the clocks, on which hours named by a paper are laid against now. */
export const hoursWords = {
  'hours.strip': 'The clocks, side by side',
  'hours.now': 'now',
  'hours.far': '{hours} h {minutes}',
  'hours.gone': '{far} past',
  'hours.left': '{far} to go',
  'hours.clock': '{date}, {time}',
  'hours.there': '{time} in {place}',
  'hours.there.dated': '{time} on {date} in {place}',
  'hours.when': '{clock} there; {elsewhere}.',
  'hours.turn.gone': 'At your turn {n} it was {far} past.',
  'hours.turn.left': 'At your turn {n} there were {far} to go.',
  'hours.shared': '{one} and {other}',
  'hours.comma': ', ',
} satisfies Record<string, string>
