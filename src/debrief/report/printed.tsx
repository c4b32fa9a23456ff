import { Pieces } from '../../play/pieces'
import { titlePieces } from '../../text/languages'
import { ClimbChart } from '../ladder/climb-chart'
import type { Debrief } from '../debrief'
import { Table } from '../table'
import type { Block, Report } from './report'

/** Width at which the chart is drawn for an A4 page, in px. */
const CHART = 620

/** The report as a page: nothing to press, nothing folded. */
export function Printed({ report, review }: { report: Report; review: Debrief }) {
  return (
    <article class="report">
      <header>
        <h1>{report.title}</h1>
        <p class="report-lead">{report.lead}</p>
        <dl>
          {report.facts.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </header>
      {report.sections.map(({ title, blocks }) => (
        <section key={title}>
          <h2>{title}</h2>
          {blocks.map((block, n) => (
            <Piece key={n} block={block} review={review} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Piece({ block, review }: { block: Block; review: Debrief }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>
    case 'list':
      return (
        <ul class={block.items.some(({ name }) => name) ? 'named' : undefined}>
          {block.items.map(({ name, text, language }, n) => (
            <li key={n}>
              {name && <i>{name} </i>}
              <Pieces of={titlePieces(text, language)} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <Table heads={block.heads} rows={block.rows} {...(block.heads.length > 2 ? { class: 'dated' } : {})} />
    case 'chart':
      return (
        <div class="climb">
          <ClimbChart review={review} width={CHART} />
        </div>
      )
    default:
      return (
        <div class="report-part">
          <h3>{block.title}</h3>
          {block.blocks.map((inner, n) => (
            <Piece key={n} block={inner} review={review} />
          ))}
        </div>
      )
  }
}
