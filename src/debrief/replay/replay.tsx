import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Settings } from '../../play/screens'
import { rungName } from '../../play/views/ladder'
import { stances, withGhosts } from '../../play/views/ghosts'
import { groundView } from '../../play/views/scene-view'
import { Anchor } from '../anchor'
import type { Debrief } from '../debrief'
import type { Hindsight } from '../hindsight'
import { ReplayBar } from './replay-bar'
import { ReplayScene } from './replay-scene'
import { ReplayWords } from './replay-words'
import { useSpoken, type Said } from '../spoken'
import { stopsOf, type Stop } from './stops'
import { usePlayer } from './use-player'

/** Opens the map at a calendar state. */
export type ShowOnMap = (state: string) => void

type ReplayProps = {
  review: Debrief
  held: readonly string[]
  hindsight: Hindsight
  settings: Settings
  /** Filled here, for the rows of the calendar. */
  show: RefObject<ShowOnMap | undefined>
}

/** The scene again: folded until it is asked for, because the map is the heaviest thing on the page. */
export function Replay({ review, show, ...shown }: ReplayProps) {
  const stops = useMemo(() => stopsOf(review), [review])
  const player = usePlayer(stops.length - 1)
  const [open, setOpen] = useState(false)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    show.current = (state) => {
      setOpen(true)
      player.go(stops.findIndex(({ row }) => row?.state === state))
      section.current?.scrollIntoView({ block: 'start' })
      // The bar is there when the map has been unfolded.
      requestAnimationFrame(() =>
        section.current?.querySelector<HTMLElement>('input[type=range]')?.focus({ preventScroll: true }),
      )
    }
  })
  return (
    <section class="replay" aria-labelledby="replay" ref={section}>
      <div class="section-head">
        <h2 id="replay" tabIndex={-1}>
          {t('replay')}
        </h2>
        <button type="button" class="replay-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'replay.close' : 'replay.open')}
        </button>
      </div>
      <p class="small replay-lead">{t('replay.lead')}</p>
      {open && <Running review={review} stops={stops} player={player} {...shown} />}
    </section>
  )
}

type RunningProps = Omit<ReplayProps, 'show'> & { stops: readonly Stop[]; player: ReturnType<typeof usePlayer> }

function Running({ review, held, hindsight, settings, stops, player }: RunningProps) {
  const spoken = useSpoken()
  const { edition } = spoken
  const [ghosts, setGhosts] = useState(true)
  const [failed, setFailed] = useState(false)
  const stop = stops[player.at] as Stop
  const seat = hindsight === 'then' && held.length === 1 ? held[0] : undefined
  const { yours, record, scene } = useMemo(() => {
    const mine = groundView(edition, review.yours.steps.slice(0, stop.yours), seat)
    const theirs = groundView(edition, review.record.steps.slice(0, stop.record), seat)
    const both = ghosts ? withGhosts(mine, theirs.units, t('replay.ghost')) : mine
    return { yours: mine, record: theirs, scene: both }
  }, [edition, review, stop, seat, ghosts])
  const standing = useMemo(() => stances(yours.places, yours.units, record.units), [yours, record])
  const when = whenOf(spoken, stop)
  const what = whatOf(spoken, stop)
  const rung = ({ ladder }: typeof yours) => rungName(ladder.find(({ state }) => state === 'now')?.rung ?? 0)
  return (
    <div class="replay-running">
      {failed ? (
        <p role="alert">{t('replay.failed')}</p>
      ) : (
        <ReplayScene
          review={review}
          stop={stop}
          stepped={player.stepped}
          scene={scene}
          label={`${edition.words.say('map')}. ${when}. ${what.join('. ')}`}
          settings={settings}
          onFail={() => setFailed(true)}
        />
      )}
      <ReplayBar
        stops={stops}
        player={player}
        fork={review.comparison.divergence}
        said={t('replay.at', { n: player.at, of: stops.length - 1, when })}
      />
      <div class="replay-said">
        <div role="status" aria-live={player.playing ? 'off' : 'polite'}>
          <p class="replay-when">{when}</p>
          {what.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div class="replay-aside">
          <label>
            <input type="checkbox" checked={ghosts} onChange={(event) => setGhosts(event.currentTarget.checked)} />
            {t('replay.ghosts')}
          </label>
          {stop.row && <Anchor to={`row-of-${stop.row.state}`}>{t('replay.to-row')}</Anchor>}
          <p class="small">{seat ? t('replay.then', { name: spoken.seat(seat) }) : t('replay.so')}</p>
        </div>
      </div>
      <ReplayWords open={failed} standing={standing} rungs={{ yours: rung(yours), record: rung(record) }} />
    </div>
  )
}

function whenOf(spoken: Said, { row }: Stop): string {
  if (!row) return t('replay.beginning')
  return t('replay.when', {
    date: spoken.day(row.at, row.place),
    time: spoken.clock(row.at, row.place),
    place: spoken.place(row.place),
  })
}

/** What was done at a stop, in one sentence where both lines did the same. */
function whatOf(spoken: Said, { row }: Stop): string[] {
  if (!row) return []
  const [mine, theirs] = [row.yours && spoken.done(row.yours), row.record && spoken.done(row.record)]
  if (mine && row.yours?.event === row.record?.event) return [t('replay.both', { what: mine })]
  return [
    t('replay.yours', { what: mine ?? t('replay.nothing') }),
    t('replay.record', { what: theirs ?? t('replay.nothing') }),
  ]
}
