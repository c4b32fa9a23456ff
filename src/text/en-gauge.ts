/** English words of the adviser's gauge. */
export const gaugeWords = {
  'settings.gauge': 'Adviser’s gauge',
  'settings.gauge.on': 'After each order, say what it cost',
  'settings.gauge.note':
    'In practice only, and after the choice, never before: how far the order stands behind the best by your own goal, at what you knew.',
  'settings.gauge.locked': 'Play one game to its end first: a first line is better played unmeasured.',
  'gauge.building': 'The gauge is being made ready.',
  'gauge.best': 'Your last order: nothing open was worth more towards “{goal}”.',
  'gauge.behind': 'Your last order: {points} points of 100 behind the best towards “{goal}”{size}.',
} satisfies Record<string, string>
