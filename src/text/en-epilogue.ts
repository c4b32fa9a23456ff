/** English words round the epilogue of a crisis, on the ending's screen and in the debrief. */
export const epilogueWords = {
  'epilogue.points': '{n} points, each in both directions',
  'epilogue.more': 'Likelier, or larger',
  'epilogue.less': 'Less likely, or smaller',
  'epilogue.documented': 'Documented:',
  'epilogue.inferred': 'Inferred from:',
  'epilogue.inference': 'An inference; no source seen says so.',
  'epilogue.recorded': 'also after the record',
  'epilogue.note':
    'What is called documented is what was done. That it would have moved the next year, either way, is an inference throughout.',
} satisfies Record<string, string>
