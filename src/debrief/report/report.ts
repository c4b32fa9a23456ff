/** A debrief as a written report: plain data that is printed as a page and written as Markdown. All words are in it. */

export type Block =
  | { kind: 'text'; text: string }
  /** Each item may begin with a name of its own: "Reason: ...". `language`: of a title with which its text begins. */
  | { kind: 'list'; items: { name?: string; text: string; language?: string }[] }
  | { kind: 'table'; heads: string[]; rows: string[][] }
  /** Drawn where there is a page to draw on; the table after it says the same. */
  | { kind: 'chart'; chart: 'climb' }
  | { kind: 'part'; title: string; blocks: Block[] }

export type Section = { title: string; blocks: Block[] }

export type Report = {
  title: string
  /** What happened in a sentence or two. */
  lead: string
  /** What the report is of: crisis, seat, goal, seed. */
  facts: { name: string; text: string }[]
  sections: Section[]
}

export const text = (words: string): Block => ({ kind: 'text', text: words })
