import { t } from '../../text/t'

/** The clauses of a form that stand in it already. */
export function Clauses({ clauses }: { clauses: string[] }) {
  if (clauses.length === 0) return null
  return (
    <ol class="clauses" aria-label={t('decision.clauses')}>
      {clauses.map((clause) => (
        <li key={clause}>{clause}</li>
      ))}
    </ol>
  )
}
