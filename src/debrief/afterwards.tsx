import { useMemo } from 'preact/hooks'
import { Epilogue } from '../play/screens/epilogue'
import { epilogueView } from '../play/views/epilogue-view'
import { Anchor } from './anchor'
import type { Debrief } from './debrief'
import { useSpoken } from './spoken'

/** What the line leaves for what came afterwards; nothing where the scenario has no epilogue or the line has not ended. */
export function Afterwards({ review }: { review: Debrief }) {
  const { edition } = useSpoken()
  const epilogue = useMemo(() => epilogueView(edition, review.yours.steps, review.leftByRecord), [edition, review])
  if (!epilogue) return null
  return (
    <section class="afterwards" aria-labelledby="afterwards">
      <h2 id="afterwards" tabIndex={-1}>
        {epilogue.title}
      </h2>
      <Epilogue epilogue={epilogue} source={({ id, name }) => <Anchor to={`source-${id}`}>{name}</Anchor>} />
    </section>
  )
}
