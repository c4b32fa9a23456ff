/** A report as Markdown (GitHub's, for its tables). Texts of a crisis are data: nothing in them is read as markup. */
import type { Block, Report } from './report'

export function markdown({ title, lead, facts, sections }: Report): string {
  return `${[
    `# ${escaped(title)}`,
    escaped(lead),
    list(facts),
    ...sections.flatMap((section) => [`## ${escaped(section.title)}`, ...section.blocks.flatMap((it) => block(it))]),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

function block(it: Block): string[] {
  switch (it.kind) {
    case 'text':
      return [escaped(it.text)]
    case 'list':
      return [list(it.items)]
    case 'table':
      return [table(it.heads, it.rows)]
    case 'part':
      return [`### ${escaped(it.title)}`, ...it.blocks.flatMap(block)]
    default:
      // A chart has its table after it.
      return []
  }
}

const list = (items: readonly { name?: string; text: string }[]): string =>
  items.map(({ name, text }) => `- ${name ? `**${escaped(name)}** ` : ''}${escaped(text)}`).join('\n')

const row = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell).replaceAll('|', '\\|')).join(' | ')} |`

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(row)].join('\n')

/** On one line, with every sign that Markdown or HTML would read written out. */
const escaped = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#~]/g, (sign) => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])(?= )/, (sign) => `\\${sign}`)
    .replace(/^\\(\d+)([.)])/, '$1\\$2')
