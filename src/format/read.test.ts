import { expect, test } from 'vitest'
import { problemLine, readScenario } from './read'
import { problemsWith } from './spoilt'

test('the toy crossing has no problems', () => {
  expect(readScenario('scenarios/toy-crossing').problems).toEqual([])
})

test.each([
  [
    'scenario.yaml',
    'said: {north-envoy: 0, south-guard: 12}\n',
    'said: {north-envoy: 0, south-guard: 12}\n  posts:\n    north-envoy: {default: town, places: {ford: harbour}}\n',
    /^scenario\.yaml:\d+: unknown place "harbour"$/,
  ],
  [
    'scenario.yaml',
    'said: {north-envoy: 0, south-guard: 12}\n',
    'said: {north-envoy: 0, south-guard: 12}\n  posts:\n    north-envoy: {events: {south-guard.sleep: town}}\n',
    /^scenario\.yaml:\d+: unknown event "south-guard\.sleep"$/,
  ],
  [
    'scenario.yaml',
    'said: {north-envoy: 0, south-guard: 12}\n',
    'said: {north-envoy: 0, south-guard: 12}\n  posts:\n    north-envoy: {away: [ford]}\n',
    /^scenario\.yaml:\d+: "north-envoy" has no turn at "ford"$/,
  ],
  [
    'scenario.yaml',
    'said: {north-envoy: 0, south-guard: 12}\n',
    'said: {north-envoy: 0, south-guard: 12}\n  posts:\n    east-guard: {default: town}\n',
    /^scenario\.yaml:\d+: posts of the unknown seat "east-guard"$/,
  ],
  [
    'calendar.yaml',
    'let-it-cross: claim',
    'let-it-cross: nowhere',
    /^calendar\.yaml:8: leads to an unknown state "nowhere"$/,
  ],
  [
    'calendar.yaml',
    '{temper: sore}}}',
    '{temper: boiling}}}',
    /^calendar\.yaml:\d+: track "temper" has no level "boiling"; it has calm, sore$/,
  ],
  [
    'calendar.yaml',
    '{atLeast: {temper: sore}}',
    '{exceeds: {temper: sore}}',
    /^calendar\.yaml:\d+: unknown guard "exceeds"; a guard is one of atLeast/,
  ],
  [
    'calendar.yaml',
    '{atLeast: {temper: sore}}',
    '{atLeast: {drowned: sore}}',
    /^calendar\.yaml:\d+: a guard reads the ledger "drowned"/,
  ],
  [
    'calendar.yaml',
    'north-envoy.agree: over\n',
    'north-envoy.agree: herd\n',
    /^calendar\.yaml:\d+: (the calendar has a cycle through|"herd" is dated before)/,
  ],
  [
    'calendar.yaml',
    'date: 1937-05-03',
    'date: 1937-04-03',
    /^calendar\.yaml:\d+: "night" is dated before "answer", which leads to it$/,
  ],
  ['calendar.yaml', '  over: {type: final}', '  over: {}', /^calendar\.yaml:\d+: "over" is a dead end/],
  [
    'calendar.yaml',
    '  over: {type: final}',
    '  lost:\n    type: final\n  over: {type: final}',
    /^calendar\.yaml:\d+: nothing leads to "lost"$/,
  ],
  [
    'calendar.yaml',
    '    on:\n      chance.flood.waters-fall: answer\n      chance.flood.waters-rise: answer\n',
    '',
    /^calendar\.yaml:\d+: chance "flood" has no outcomes$/,
  ],
  [
    'calendar.yaml',
    '{date: 1937-05-02, clock: "12:00"',
    '{seat: south-guard, date: 1937-05-02, clock: "12:00"',
    /^calendar\.yaml:\d+: "flood" is decided by chance and so by no seat$/,
  ],
  [
    'calendar.yaml',
    '      north-envoy.agree: over\n',
    '      south-guard.agree: over\n',
    /^calendar\.yaml:\d+: "south-guard\.agree" does not begin with "north-envoy\."$/,
  ],
  [
    'calendar.yaml',
    '  over: {type: final}',
    '  over: {type: final}\n  lost: {always: [{target: over, guard: {flag: stone-checked}}]}',
    /^calendar\.yaml:\d+: the last line of "lost" has a guard, so some positions lead nowhere$/,
  ],
  [
    'field.yaml',
    'shift: {temper: 1}',
    'raise: {temper: 1}',
    /^field\.yaml:5: unknown action "raise"; an action is one of shift/,
  ],
  ['field.yaml', 'shift: {temper: 1}', 'mark: soaked', /^field\.yaml:5: unknown flag "soaked"$/],
  [
    'field.yaml',
    'north-envoy.send-men: .faced',
    'north-envoy.send-boats: .faced',
    /^field\.yaml:6: unknown event "north-envoy.send-boats"/,
  ],
  [
    'calendar.yaml',
    '{atLeast: {temper: sore}}',
    '{atLeast: {temper: 5}}',
    /^calendar\.yaml:\d+: states\.night\.on\.south-guard\.push\.guard\.atLeast\.temper: expected a text, found 5$/,
  ],
  [
    'calendar.yaml',
    '{atLeast: {temper: sore}}',
    '{not: {all: [{flag: 5}]}}',
    /^calendar\.yaml:\d+: states\.night\.on\.south-guard\.push\.guard\.not\.all\.0\.flag: expected a text, found 5$/,
  ],
  [
    'calendar.yaml',
    '{atLeast: {temper: sore}}',
    '{atLeast: {temper: sore}, flag: stone-checked}',
    /^calendar\.yaml:\d+: a guard has one word, and this one has atLeast and flag: put each in a list under all or any$/,
  ],
  [
    'calendar.yaml',
    '{atLeast: {temper: sore}}',
    'sore',
    /^calendar\.yaml:\d+: unknown guard "sore"; a guard is one of/,
  ],
  [
    'calendar.yaml',
    'date: 1937-05-03',
    'date: 1937-06-31',
    /^calendar\.yaml:\d+: states\.night\.meta\.date: no calendar has this day$/,
  ],
  [
    'field.yaml',
    'shift: {temper: 1}',
    'tally: {drowned: [3, 1]}',
    /^field\.yaml:\d+: on\.south-guard\.stop-the-herd\.actions\.tally\.drowned: a range is \[low, high\], and its/,
  ],
  [
    'field.yaml',
    'shift: {temper: 1}',
    'tally: {drowned: -3}',
    /^field\.yaml:\d+: .*drowned: Invalid value: Expected >=0/,
  ],
  [
    'weights.yaml',
    'basis: judgement',
    'basis: guess',
    /^weights\.yaml:\d+: herd\.stop-the-herd\.basis: "guess" is not one of documented, derived, judgement$/,
  ],
  [
    'weights.yaml',
    'temper: [1, 2]',
    'temper: [1, -2]',
    /^weights\.yaml:\d+: .*bend\.temper\.1: Invalid value: Expected >=0/,
  ],
  ['field.yaml', 'rung: 3', 'rung: 13', /^field\.yaml:\d+: .*rung/],
  [
    'weights.yaml',
    'let-it-cross: {weight: 1, lean: -1, basis: judgement}',
    'let-it-cross: {weight: 1, lean: -1}',
    /^weights\.yaml:5: "basis" is missing in herd\.let-it-cross$/,
  ],
  ['weights.yaml', 'temper: [1, 2]', 'temper: [1, 2, 3]', /^weights\.yaml:\d+: a bend by "temper" has 2 factors$/],
  ['weights.yaml', 'sources: [ENVOY]', 'sources: [RUMOUR]', /^weights\.yaml:\d+: unknown source "RUMOUR"$/],
  [
    'weights.yaml',
    'basis: documented, sources: [GAUGE]',
    'basis: documented',
    /^weights\.yaml:\d+: "waters-fall" of "flood" is called documented and names no source$/,
  ],
  [
    'scenario.yaml',
    'north-envoy: 6, south-guard: 0',
    'north-envoy: 6',
    /^scenario\.yaml:\d+: news of kind "seen" has no delay for "south-guard"$/,
  ],
  [
    'scenario.yaml',
    'id: toy-crossing',
    'id: ford',
    /^scenario\.yaml:\d+: the id is "ford" and the folder "toy-crossing"/,
  ],
  ['scenario.yaml', 'spare-lives: 20}', 'save-lives: 20}', /^scenario\.yaml:\d+: unknown goal "save-lives"$/],
  [
    'scenario.yaml',
    'goals: [avoid-war',
    'deadlines: [{id: dusk, date: 1937-05-02, clock: "19:00", place: ford, shown: [flood]}]\ngoals: [avoid-war',
    /^scenario\.yaml:\d+: "flood" is no turn of a seat$/,
  ],
  [
    'scenario.yaml',
    'goals: [avoid-war',
    'deadlines: [{id: dusk, date: 1937-05-02, clock: "19:00", place: fort, shown: [look]}]\ngoals: [avoid-war',
    /^scenario\.yaml:\d+: deadline at unknown place "fort"$/,
  ],
  [
    'scenario.yaml',
    'goals: [avoid-war',
    'deadlines: [{id: dusk, date: 1937-05-02, clock: "19:00", place: ford, shown: [look]}]\ngoals: [avoid-war',
    /^text\/en\.yaml(:\d+)?: "deadlines\.dusk" has no text "name" in en$/,
  ],
  ['scenario.yaml', 'flags: [stone-checked]', 'flags: [stone-checked', /^scenario\.yaml:\d+: this is not YAML/],
])('%s: %s -> %s', (file, from, to, expected) => {
  expect(problemsWith(file, from, to)).toContainEqual(expect.stringMatching(expected))
})

test('a missing file is a problem, and all problems come at once', () => {
  const problems = readScenario('scenarios/nowhere').problems.map(problemLine)
  expect(problems).toHaveLength(10)
  expect(problems[0]).toMatch(/scenario\.yaml: this file is missing/)
})
