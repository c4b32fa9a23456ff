/** English words of the inevitability curve. */
export const inevitabilityWords = {
  'curve.title': 'How likely had it become?',
  'curve.lead':
    'Draw first: at the end of each day of {line}, how likely was it that the crisis would stay below serious clashes? Point and draw, or set the days one by one. Then see what the model says.',
  'curve.line.yours': 'your line',
  'curve.line.record': 'the record',
  'curve.which': 'The days of',
  'curve.label.empty': 'A sheet for {n} days, {from} to {to}; nothing is drawn on it yet.',
  'curve.label': 'Your curve over {n} days, {from} to {to}: {list}.',
  'curve.label.both': 'Your curve and the model’s over {n} days, {from} to {to}. They stand in the table below.',
  'curve.by-day': 'Set the days one by one',
  'curve.day': '{date}: in 100',
  'curve.show': 'Show the model’s curve',
  'curve.clear': 'Draw anew',
  'curve.needs': 'Draw a curve first.',
  'curve.building': 'The model’s curve is being worked out.',
  'curve.gap': 'Mean squared gap {square}: on the whole your curve is {root} points of 100 from the model’s.',
  'curve.turning': 'By the model it moved most on {date}, from {from} to {to} in 100.',
  'curve.given':
    'Given the author’s weights and assumptions, and the strategies of this game. The model is one reading; where yours differs, say what yours rests on.',
  'curve.yours': 'Yours',
  'curve.model': 'The model',
  'curve.certain': 'all in 100',
  'curve.never': 'none in 100',
} satisfies Record<string, string>
