import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { Kept, type KeptProps } from './kept'
import { More, type Page } from './more'
import { CrisisPlate, GoalLine, SeatForm } from './opening-cards'
import type { Holder, OpeningChoice, OpeningView } from '../screens'
import { OpenFile, useDroppedFile } from './open-file'
import { WhoPlays } from './who-plays'
import '../look.css'
import '../controls.css'
import './plate.css'
import './opening.css'
import './opening-seats.css'
import './opening-purpose.css'
import './drawer.css'

type OpeningProps = Omit<KeptProps, 'games'> & {
  view: OpeningView
  /** The crisis that has been turned to. */
  crisis: string
  onCrisis: (id: string) => void
  onOpen: (choice: OpeningChoice) => void
  onSettings: () => void
  /** A file that is said to be a log. */
  onFile: (file: File) => void
  /** The page of both crises. */
  compare: Page
  /** The tree of the crisis that is chosen. */
  explore: Page
  bend: Page
}

/** What the link beside the button says: one way of choosing for all the others, or several. */
function othersText(holders: Record<string, Holder>) {
  const others = [...new Set(Object.values(holders))].filter((holder) => holder !== 'you')
  const [one] = others
  return others.length === 1 && one ? t(`opening.others.${one}`) : t('opening.others.mixed')
}

/** The first screen: the crisis, the desk, what the player is there to protect. */
export function Opening(props: OpeningProps) {
  const { view, crisis: turnedTo, onCrisis, onOpen, onSettings, onFile, compare, explore, bend, ...kept } = props
  const [choice, setChoice] = useState<OpeningChoice>(() => ({
    crisis: turnedTo,
    goal: view.goals[0]?.id ?? '',
    mode: 'practice',
    seed: '',
    holders: Object.fromEntries(view.seats.map((seat, i) => [seat.id, i === 0 ? 'you' : 'sources'])),
  }))
  const [asking, setAsking] = useState(false)
  const set = (part: Partial<OpeningChoice>) => setChoice({ ...choice, ...part })
  const { holders } = choice
  /** The player changes desks: the desk that was theirs is held as the new one was. */
  const sit = (id: string) => {
    const held = holders[id] ?? 'sources'
    if (held === 'you') return
    set({
      holders: Object.fromEntries(
        view.seats.map((seat) => [
          seat.id,
          seat.id === id ? 'you' : holders[seat.id] === 'you' ? held : (holders[seat.id] ?? 'sources'),
        ]),
      ),
    })
  }
  const drop = useDroppedFile(onFile)
  return (
    <div class="opening" {...drop}>
      <header class="title">
        <h1>{t('name')}</h1>
        {view.kept.length > 0 && (
          <a href="#kept">{t(view.kept.every(({ ended }) => ended) ? 'opening.finished' : 'opening.continue')}</a>
        )}
        <p>{t('opening.lead')}</p>
      </header>
      <main>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onOpen(choice)
          }}
        >
          <fieldset class="crises">
            <legend class="unseen">{t('opening.crisis')}</legend>
            {view.crises.map((crisis) => (
              <CrisisPlate
                key={crisis.id}
                crisis={crisis}
                on={crisis.id === choice.crisis}
                onPick={() => {
                  set({ crisis: crisis.id })
                  onCrisis(crisis.id)
                }}
              />
            ))}
          </fieldset>
          <fieldset class="desks">
            <legend>{t('opening.desk')}</legend>
            <div class="seats">
              {view.seats.map((seat) => (
                <SeatForm key={seat.id} seat={seat} on={holders[seat.id] === 'you'} onPick={() => sit(seat.id)} />
              ))}
            </div>
          </fieldset>
          <div class="purpose">
            <fieldset class="goals">
              <legend>{t('opening.protect')}</legend>
              {view.goals.map((goal) => (
                <GoalLine
                  key={goal.id}
                  goal={goal}
                  on={goal.id === choice.goal}
                  onPick={() => set({ goal: goal.id })}
                />
              ))}
            </fieldset>
            <div class="begin">
              <button type="submit" class="loud">
                {t('opening.open')}
              </button>
              <button type="button" class="link" aria-haspopup="dialog" onClick={() => setAsking(true)}>
                {othersText(holders)}
              </button>
            </div>
          </div>
          <More
            choice={choice}
            onChange={set}
            onSettings={onSettings}
            compare={compare}
            explore={explore}
            bend={bend}
          />
        </form>
        <Kept games={view.kept} {...kept} />
        <OpenFile onFile={onFile} />
      </main>
      <WhoPlays
        open={asking}
        seats={view.seats}
        holders={holders}
        onChange={(next) => set({ holders: next })}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}
