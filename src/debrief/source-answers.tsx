import { t } from '../text/t'
import { useSpoken } from './spoken'

/** What is asked of every source, with the answers; rows of a list of definitions. */
export function SourceAnswers({ source }: { source: string }) {
  const { say } = useSpoken()
  return (
    <>
      {(['who', 'when', 'for', 'why'] as const).map((question) => (
        <div key={question}>
          <dt>{t(`dispute.${question}`)}</dt>
          <dd>{say(`sources.${source}.${question}`)}</dd>
        </div>
      ))}
    </>
  )
}
