import { useMemo } from 'preact/hooks'
import { useAnswer, useInquiry } from '../../explore/use-inquiry'
import { deskOf, optionId } from '../../play/views/words'
import type { Log } from '../../session/log'
import { t } from '../../text/t'
import type { Debrief } from '../debrief'
import { points } from '../decisions/option-odds'
import { OtherSide } from '../decisions/other-side'
import { askReviews } from '../decisions/use-reviews'
import { questions, type Question, type Weights } from './questions'
import { rungName } from '../../play/views/ladder'
import { useSpoken, type Said } from '../spoken'
import { askVersionOdds } from '../disputes/use-version-odds'

/** What a class can talk about: three questions of this game, and one of its moments from another desk. */
export function Discuss({ review, questions: asked }: { review: Debrief; questions: readonly string[] | undefined }) {
  return (
    <section class="discuss" aria-labelledby="questions">
      <h2 id="questions" tabIndex={-1}>
        {t('questions')}
      </h2>
      <p class="small">{t('questions.lead')}</p>
      <div role="status">{!asked && <p class="small">{t('questions.waiting')}</p>}</div>
      {asked && (
        <ol class="questions">
          {asked.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      <OtherSide review={review} />
    </section>
  )
}

/** The questions in words, once the model has been asked; without it where it cannot be. */
export function useQuestions(review: Debrief, log: Log, held: readonly string[]): string[] | undefined {
  const spoken = useSpoken()
  const { scenario } = spoken.edition
  const inquiring = useInquiry(scenario)
  const weighed = useAnswer(inquiring, log.goal, async (asking): Promise<Weights> => {
    const { all } = await askReviews(asking, log, held, log.goal)
    const odds = review.yours.outcome ? await askVersionOdds(asking, review, log) : {}
    const moved = (chances: number[]) => Math.round(100 * (Math.max(...chances) - Math.min(...chances)))
    return {
      regrets: all,
      disputes: Object.entries(odds).map(([id, by]) => ({ id, moved: moved(Object.values(by)) })),
    }
  })
  const known = inquiring.state === 'failed' ? { regrets: [], disputes: [] } : weighed
  return useMemo(
    () => known && questions(scenario, review, known).map((question) => inWords(spoken, review, log, question)),
    [weighed, inquiring.state, review, spoken],
  )
}

function inWords(spoken: Said, review: Debrief, log: Log, asked: Question): string {
  const { edition, say, done, title, day } = spoken
  const goal = say(`goals.${log.goal}.title`)
  switch (asked.kind) {
    case 'divergence': {
      const { row } = asked
      return t(row.seat ? 'question.divergence' : 'question.divergence.chance', {
        date: day(row.at, row.place),
        yours: row.yours ? done(row.yours) : t('question.nothing'),
        record: row.record ? done(row.record) : t('question.nothing'),
      })
    }
    case 'regret': {
      const { turn, event, before } = asked.decision.step
      return t('question.regret', {
        goal,
        date: day(turn.at, turn.place),
        chosen: title(event, before),
        points: points(asked.points),
        best: say(`${optionId(edition, asked.best)}.title`),
      })
    }
    case 'late': {
      const { seat, step } = asked.decision
      const { hears } = asked.missed
      const desk = deskOf(edition, seat)
      return t(hears === undefined ? 'question.never' : 'question.late', {
        chosen: title(step.event, step.before),
        date: day(step.turn.at, step.turn.place),
        missed: done(asked.missed.step),
        ...(hears === undefined ? {} : { heard: day(hears, desk), time: spoken.clock(hears, desk) }),
      })
    }
    case 'undone': {
      const { said, by } = asked
      return t('question.undone', {
        said: done(said),
        saidDate: day(said.turn.at, said.turn.place),
        by: done(by),
        byDate: day(by.turn.at, by.turn.place),
      })
    }
    case 'dispute':
      return t('question.dispute', { title: say(`disputes.${asked.id}.title`), n: asked.moved })
    case 'height': {
      const { turn } = asked.step
      return t('question.height', {
        rung: rungName(asked.rung),
        date: day(turn.at, turn.place),
        what: done(asked.step),
      })
    }
    case 'open': {
      const { step, open } = asked.decision
      return t('question.open', {
        date: day(step.turn.at, step.turn.place),
        n: open.length,
        chosen: title(step.event, step.before),
      })
    }
    default: {
      const { outcome } = review.yours
      return t('question.goal', {
        goal,
        ending: outcome ? say(`endings.${outcome.ending}.title`) : t('debrief.unended'),
      })
    }
  }
}
