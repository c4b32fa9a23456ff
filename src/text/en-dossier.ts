import { glossaryWords } from './en-glossary'

/** The words of the dossier drawer, in the order in which they are met. */
export const dossierWords = {
  ...glossaryWords,

  dossier: 'Dossier',
  'dossier.search': 'Search the dossier',
  'dossier.hint': 'Any spelling will do. The key {key} comes back here.',
  'dossier.found': '{n} found',
  'dossier.none': 'Nothing in the dossier has these words. Try another spelling, or a shorter part of the name.',
  'dossier.parts': 'Parts of the dossier',
  'dossier.heard': 'Heard',
  'dossier.people': 'People',
  'dossier.places': 'Places',
  'dossier.forces': 'Forces',
  'dossier.terms': 'Terms',
  'dossier.sources': 'Sources',
  'dossier.look-up': '{name}: in the dossier',

  'dossier.also': 'also {names}',
  'dossier.before': 'Before',
  'dossier.told': 'What you have read',
  'dossier.told.none': 'You have read nothing of what they did yet.',
  'dossier.life': 'In the record',
  'dossier.next': 'Afterwards',
  'dossier.kept-back': 'What became of people is told when the line has ended.',

  'dossier.on-sheet': 'On the sheet',
  'dossier.about-there': 'On the sheet, its place approximate',
  'dossier.off-sheet': 'Not on the sheet',
  'dossier.show': 'Show on the map',
  'dossier.spelt': 'Who spells it so',

  'dossier.by-source': 'By one source',
  'dossier.by-sources': 'By {n} sources',
  'dossier.no-number': 'no number given',
  'dossier.two-numbers': '{low} or {high}',
  'dossier.forces.known': 'As known to you on {date}',
  'dossier.forces.none': 'Nothing is known of them.',
  'dossier.forces.later': 'What each source counts is told when the line has ended.',

  'dossier.who': 'Who wrote it',
  'dossier.when': 'When',
  'dossier.for': 'For whom',
  'dossier.why': 'Why',
  'dossier.seen': 'How much was seen',
  'dossier.later.1': 'One source was written later. It is laid open in the debrief.',
  'dossier.later': '{n} sources were written later. They are laid open in the debrief.',
  'dossier.at': '{name}, {at}',
} satisfies Record<string, string>
