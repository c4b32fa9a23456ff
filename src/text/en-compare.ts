/** English words of the page on which the crises stand side by side, in the order of the page. */
export const compareWords = {
  'compare.open': 'The two crises side by side',
  'compare.open.short': 'Both crises',
  'compare.loading': 'Fetching the files of both crises.',
  'compare.failed': 'The crises could not be laid side by side: {reason}',
  'compare.back': 'Back to the debrief',
  'compare.title': 'Two crises on one ladder',
  'compare.sub': '{first} and {second}, as their records have them.',
  'compare.sub.yours': '{first} and {second}, as their records have them, with your line of {yours}.',
  'compare.tools': 'Tools of the comparison',
  'compare.skip': 'To the comparison',

  // one ladder
  'compare.climb': 'One ladder, one scale',
  'compare.scale': 'Days are counted',
  'compare.scale.first': 'From the first act',
  'compare.scale.end': 'Up to the end',
  'compare.axis.first': 'days after the day of the first act',
  'compare.axis.end': 'days before and after the day of the end',
  'compare.climb.label':
    'Escalation ladder of {lines}, day by day. Highest rungs: {highest}. The same stands in the tables beneath.',
  'compare.line.highest': '{line}, {rung}',
  'compare.record': '{year}',
  'compare.yours': 'Your line, {year}',
  'compare.note':
    'The rungs are the same for every crisis. A day is a day of the calendar at the front. Each line is drawn until some days after its last step or its end; lines on one rung are drawn side by side.',
  'compare.moments': 'The marks on the lines',
  'compare.moment': 'Moment',
  'compare.act': 'First act',
  'compare.talk': 'First move of the talks',
  'compare.loss': 'First loss that may be a death',
  'compare.shots': 'First on the rung of shots',
  'compare.deaths': 'First deaths by every count',
  'compare.terms': 'Last step of the talks before the end',
  'compare.end': 'End of the crisis',
  'compare.unheard': 'The last event before the first deaths of which some seat never heard',
  'compare.none': 'none',
  'compare.same': 'the same as the first deaths',
  'compare.day': 'day {n}',
  'compare.when': '{date}, {time}, {place} time',
  'compare.rungs': 'The rungs as a table',
  'compare.rungs.day': 'Day',
  'compare.not-begun': 'not begun',

  // side by side
  'compare.facts': 'Side by side',
  'compare.question': 'What is asked',
  'compare.span': 'First and last day',
  'compare.to': '{from} to {to}',
  'compare.highest': 'Highest rung',
  'compare.reached': '{rung}, reached {date} (day {n})',
  'compare.reached.start': '{rung}, from the start',
  'compare.blood': 'First deaths',
  'compare.perhaps': 'perhaps already on {date} (day {n})',
  'compare.talks': 'Moves of the talks',
  'compare.talks.n': '{n}, on {days} of {all} days; on {both} of them both sides moved',
  'compare.talks.later': '{n} after the end',
  'compare.per-day': 'Moves for each day of crisis',
  'compare.talks.note':
    'A move of the talks is a decision of a seat in a capital that is said to the other government, in the scenario\u2019s words news of the kind démarche. The clauses of one form are one move; a silence kept on purpose is a move; press, orders and chance are not. Real conversations were more than a model has moves.',
  'compare.counts': '{low} to {high}, by {n} sources',
  'compare.counts.same': '{low}, by {n} sources',
  'compare.counts.one': '{range}, by 1 source',
  'compare.counts.none': 'no source has a number',
  'compare.silent': '{n} more without a number',
  'compare.by-source': 'The dead, source by source',
  'compare.dead.japan': 'The dead of Japan and Manchukuo',
  'compare.dead.ussr': 'The dead of the Soviet Union',
  'compare.dead.note':
    'The numbers are those of the sources, least and most. Which entry cost how many is the scenario\u2019s estimate; so is the day of the first deaths where sources give only totals.',

  // codes
  'compare.codes': 'How they ended, in the codes of the crisis project',
  'compare.ending': 'Ending',
  'compare.icb':
    'The codes are those of the International Crisis Behavior project, with its words; for other endings than the recorded ones they are the author\u2019s.',
  'compare.code': '{words} ({code})',

  // who knew
  'compare.knew': 'Who knew what, and when',
  'compare.knew.lead':
    'Hours from the event until each of the four seats knew of it, by the scenario\u2019s table of news. Squares are Japan\u2019s seats, circles the Soviet Union\u2019s; filled are those in a capital, open those in the field.',
  'compare.knew.label': '{line}: hours until each seat knew of each event. The same stands in the table beneath.',
  'compare.knew.axis': 'hours after the event',
  'compare.event': 'Event',
  'compare.at-once': 'at once',
  'compare.hours': '{n} h',
  'compare.never': 'never',
  'compare.never.of': 'Never heard of, among the {n} entries up to the end',
  'compare.seat': '{name}, {office}',

  // to discuss
  'compare.discuss': 'To discuss',
  'compare.discuss.lead': 'What was alike, and what was not? The page has no answers to these.',
  'compare.discuss.1':
    'Put the lines side by side from the first act, then up to the end. Which likeness appears in one view and is gone in the other? What does each way of counting take for granted about when a crisis begins?',
  'compare.discuss.2':
    'In {first} the talks began {firstGap} days before the first deaths; in {second} it was {secondGap} days. What were the talks of those days about, and who could have used the days differently, with what was known in that room at that hour?',
  'compare.discuss.3':
    'Choose one row of the charts of news. Which seat had to decide before it knew? Would the same news, some hours earlier, have reached a person who was free to act on it?',
  'compare.discuss.4':
    'The codes of the endings differ. Which rows of the tables would you give as reasons, which are only differences, and which of them rest on a number that another source gives differently?',
  'compare.discuss.5':
    'The people of the second crisis remembered the first. What could each side have learned from it, and would the other side have learned the same?',
} satisfies Record<string, string>
