// What is told of a crisis: its record, its words, its map, its dossier and its epilogue.
import { expect, test } from 'vitest'
import { problemsWith } from './spoilt'

test.each([
  ['record.yaml', '    versions: [{source: GUARD}]\n', '    versions: []\n', /^record\.yaml:\d+: .*versions/],
  [
    'record.yaml',
    '- do: north-envoy.agree',
    '- do: north-envoy.refuse',
    /^record\.yaml:\d+: unknown event "north-envoy.refuse"$/,
  ],
  [
    'text/en.yaml',
    '        title: Turn the herd back\n',
    '',
    /^text\/en\.yaml:\d+: option "stop-the-herd" of "herd" has no text "title" in en$/,
  ],
  [
    'text/en.yaml',
    'heading@offered:',
    'heading@lost:',
    /^text\/en\.yaml:\d+: "heading@lost" is for the unknown state "lost"/,
  ],
  [
    'text/en.yaml',
    'heading@offered:',
    'heading@offered@offered:',
    /^text\/en\.yaml:\d+: "heading@offered@offered" must name a state of the talks and then one of the field/,
  ],
  [
    'text/en.yaml',
    '  peace: that',
    '  war: that it comes to war\n  peace: that',
    /^text\/en\.yaml:\d+: "measures\.war" has no owner/,
  ],
  [
    'text/en.yaml',
    '"{peace} that it stays quiet. An',
    '"{pace} that it stays quiet. An',
    /^text\/en\.yaml:\d+: "\{pace\}" is no measure/,
  ],
  [
    'map.yaml',
    '  south-guard.push: {at: [0, 0]}\n',
    '',
    /^map\.yaml:\d+: option "south-guard.push" has no mark on the map$/,
  ],
  ['map.yaml', 'zone: Asia/Yakutsk', 'zone: Asia/Kanchazu', /^map\.yaml:\d+: "Asia\/Kanchazu" is no time zone/],
  ['dossier.yaml', '[ENVOY, GUARD]', '[ENVOY, GARD]', /^dossier\.yaml:6: unknown source "GARD"$/],
  ['dossier.yaml', 'source: GUARD', 'source: GARD', /^dossier\.yaml:\d+: unknown source "GARD"$/],
  ['dossier.yaml', 'ford: {spelt', 'ford: {with: [bridge], spelt', /^dossier\.yaml:6: unknown place "bridge"$/],
  [
    'dossier.yaml',
    '  ben: {side: japan, seal: B, public: true}\n',
    '',
    /^scenario\.yaml:\d+: "ben" holds a seat and is not among the people of dossier\.yaml$/,
  ],
  ['text/en.yaml', ' who: The guard.,', '', /^text\/en\.yaml:\d+: "who" is missing in sources\.GUARD$/],
  ['text/en.yaml', ', four: Four.', '', /^text\/en\.yaml:\d+: "forces\.guardroom" has no text "four" in en$/],
])('%s: %s -> %s', (file, from, to, expected) => {
  expect(problemsWith(file, from, to)).toContainEqual(expect.stringMatching(expected))
})

const REASON = '{basis: judgement}'
const epilogue = (...points: string[]) => `epilogue:\n${points.map((one) => `  - ${one}\n`).join('')}measures:`

test.each([
  [
    epilogue(`{id: next-spring, if: {flag: drought}, more: ${REASON}, less: ${REASON}}`),
    /^scenario\.yaml:38: unknown flag "drought"$/,
  ],
  [
    epilogue(`{id: next-spring, more: {basis: judgement, sources: [RUMOUR]}, less: ${REASON}}`),
    /^scenario\.yaml:38: unknown source "RUMOUR"$/,
  ],
  [
    epilogue(`{id: next-spring, more: ${REASON}, less: {basis: derived}}`),
    /^scenario\.yaml:38: "less" of "next-spring" is called derived and names no source$/,
  ],
  [epilogue(`{id: next-spring, more: ${REASON}}`), /^scenario\.yaml:38: "less" is missing in epilogue\.0$/],
  [
    epilogue(...Array.from({ length: 2 }, () => `{id: next-spring, more: ${REASON}, less: ${REASON}}`)),
    /^scenario\.yaml:39: the epilogue has two points "next-spring"$/,
  ],
  [
    epilogue(`{id: next-spring, more: ${REASON}, less: ${REASON}}`),
    /^text\/en\.yaml:?\d*: "epilogue\.points\.next-spring" has no text "more" in en$/,
  ],
])('an epilogue: %s', (spoilt, expected) => {
  expect(problemsWith('scenario.yaml', 'measures:', spoilt)).toContainEqual(expect.stringMatching(expected))
})

test('words of an epilogue that no point says have no owner', () => {
  const words = `epilogue:\n  title: a\n  lead: b\n  points: {next-spring: {title: c, more: d, less: e}}\nmeasures:`
  expect(problemsWith('text/en.yaml', 'measures:', words)).toContainEqual(
    expect.stringMatching(/^text\/en\.yaml:\d+: "epilogue\.points\.next-spring\.more" has no owner/),
  )
})
