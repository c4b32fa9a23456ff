import { expect, test } from 'vitest'
import { markdown } from './markdown'
import type { Report } from './report'

const report: Report = {
  title: 'The islands were given up',
  lead: 'It ended on 4 July.',
  facts: [{ name: 'Seat:', text: 'Mihara' }],
  sections: [
    {
      title: 'Two lines',
      blocks: [
        { kind: 'chart', chart: 'climb' },
        { kind: 'table', heads: ['Date', 'Yours'], rows: [['19 June', 'a | b']] },
        {
          kind: 'part',
          title: 'Decision 1',
          blocks: [{ kind: 'list', items: [{ text: 'x' }, { name: 'Reason:', text: 'y' }] }],
        },
      ],
    },
  ],
}

test('headings, lists and tables, in the order of the report; a chart is left to its table', () => {
  expect(markdown(report)).toBe(`# The islands were given up

It ended on 4 July.

- **Seat:** Mihara

## Two lines

| Date | Yours |
| --- | --- |
| 19 June | a \\| b |

### Decision 1

- x
- **Reason:** y
`)
})

test('a reason that a player typed stays text, whatever is in it', () => {
  const typed = '<img src=x onerror=alert(1)> [a](b) *c*\n# d'
  const said = markdown({ ...report, lead: typed, facts: [], sections: [] })
  expect(said).toContain('\\<img src=x onerror=alert(1)\\> \\[a\\](b) \\*c\\* \\# d')
  expect(said.split('\n').filter((one) => one.startsWith('# '))).toHaveLength(1)
  for (const [raw, written] of [
    ['- no list', '\\- no list'],
    ['3. no list', '3\\. no list'],
  ] as const)
    expect(markdown({ ...report, lead: raw, facts: [], sections: [] })).toContain(`\n${written}\n`)
})
