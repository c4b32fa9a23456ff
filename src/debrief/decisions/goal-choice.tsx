import { t } from '../../text/t'
import { useSpoken } from '../spoken'

type GoalChoiceProps = { goals: readonly string[]; value: string; onChange: (goal: string) => void }

/** The goal that decisions are measured against: first the one named before the game, then any other. */
export function GoalChoice({ goals, value, onChange }: GoalChoiceProps) {
  const { say } = useSpoken()
  return (
    <fieldset class="goal-choice">
      <legend class="small">{t('regret.goal')}</legend>
      {goals.map((goal) => (
        <label key={goal}>
          <input type="radio" name="debrief-goal" checked={goal === value} onChange={() => onChange(goal)} />
          {say(`goals.${goal}.title`)}
        </label>
      ))}
    </fieldset>
  )
}
