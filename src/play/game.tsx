/** One game at its desk: the session's truth, and what is pointed at, chosen and stamped on the way to it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { heldSeats } from '../session/log'
import type { Session } from '../session/session'
import { readSoFar } from './dossier/moment'
import { useDossier } from './dossier/use-dossier'
import { Cover } from './screens/cover'
import { Desk } from './desk/desk'
import { Ending } from './screens/ending'
import { Plain } from './desk/plain'
import type { Settings, Stamped } from './screens'
import type { DeskView, SceneView } from './view'
import { t } from '../text/t'
import type { NameAt } from './scene/scene'
import { useSound } from './sound/use-sound'
import { useScene } from './use-scene'
import { useTour } from './use-tour'
import { wishesOf } from './wishes'
import { useSkip } from './use-skip'
import { decidedView } from './views/decided-view'
import { placeTip } from './views/place-tip'
import { deskView, seatShown } from './views/desk-view'
import { locatorView } from './views/locator'
import { stampOf } from './views/stamps'
import { mapWords } from './views/map-words'
import { sceneNews } from './views/scene-news'
import { freeCorner, sceneView, secondCorner, unitsBefore } from './views/scene-view'
import { soundView } from './views/sound-view'
import { unitTip, unitWords } from './views/unit-words'
import type { Edition } from './views/words'

/** How long the stamp is seen before the desk turns to what came of it. */
const STAMP_MS = 620
/** So long it falls in any case: the second press of a double click wants nothing. */
const FALL_MS = 250

type GameProps = {
  edition: Edition
  session: Session
  settings: Settings
  onSettings: (settings: Settings) => void
  onOpenSettings: () => void
  onOpenHelp: () => void
  onHome: () => void
  onDebrief: () => void
  /** Set when another crisis comes after this one. */
  onNext?: () => void
  onSceneFail: () => void
  /** What the last order of a seat cost, for those who want to be told. */
  gauge?: ((seat: string) => ComponentChildren) | undefined
  /** Sound has been asked for and cannot be had. */
  soundless: boolean
  onSoundFail: () => void
}

/** Counts what has happened in a session, so that views are worked out anew only then. */
function useSession(session: Session): number {
  const [n, setN] = useState(0)
  useEffect(() => session.subscribe(() => setN((last) => last + 1)), [session])
  return n
}

/** What the map shows, in a sentence. */
const pictureLabel = (edition: Edition, view: DeskView, scene: SceneView) =>
  t('map.label', {
    title: edition.words.say('map'),
    date: view.asKnown,
    units: scene.units.map((unit) => `${unit.label}, ${unitWords(unit)}`).join('; '),
  })

/** The texts that may have links into the dossier, in the order in which they are read. */
function textsOf({ then, text, dispatches }: DeskView, shown: Settings['view']): string[] {
  const fresh = dispatches.filter((dispatch) => dispatch.fresh).map((dispatch) => dispatch.text)
  const told = then ? [then] : []
  return shown === 'plain' ? [...told, ...fresh, text] : [...told, text, ...fresh.toReversed()]
}

export function Game({ edition, session, settings, onSettings, ...acts }: GameProps) {
  const truth = useSession(session)
  // What is shown may lag behind what is true while a stamp falls; it never runs ahead.
  const [shown, setShown] = useState(truth)
  const [sent, setSent] = useState<Stamped>()
  const [chosen, setChosen] = useState<string>()
  const [pointed, setPointed] = useState<string>()
  const [named, setNamed] = useState<NameAt | null>(null)
  const several = useMemo(() => heldSeats(session.log()).length > 1, [session])
  const [ready, setReady] = useState(several ? '' : seatShown(session))
  const [lines, setLines] = useState<Record<string, boolean>>(() =>
    Object.fromEntries(Object.keys(edition.scenario.data.map.lines).map((id) => [id, true])),
  )

  const settle = () => {
    setSent(undefined)
    setChosen(undefined)
    setPointed(undefined)
    setShown(truth)
  }
  const fallen = useRef(0)
  useEffect(() => {
    if (!sent) return settle()
    fallen.current = performance.now() + FALL_MS
    const timer = window.setTimeout(settle, wishesOf(settings).still ? 0 : STAMP_MS)
    return () => window.clearTimeout(timer)
  }, [truth])

  const seat = seatShown(session)
  const covered = several && ready !== seat && session.turn() !== undefined
  const fresh = useMemo(() => {
    const desk = deskView(edition, session, covered)
    const drawn = sceneView(edition, session, covered)
    return {
      view: desk,
      scene: drawn,
      ground: mapWords(edition, drawn, unitsBefore(edition, session)),
      heard: soundView(edition, session, desk.dispatches, covered),
    }
  }, [truth, covered, edition])
  const lagging = useRef<typeof fresh | undefined>(undefined)
  if (shown === truth || !lagging.current) lagging.current = fresh
  const { view, scene, ground, heard } = lagging.current
  const sound = useSound(heard, settings, acts.soundless, acts.onSoundFail)

  const choose = (id: string) => setChosen(id)
  const send = (id: string, reason: string) => {
    if (sent || !session.options().includes(id)) return
    const at = session.turn()?.at ?? 0
    setSent({ id, ...stampOf(edition, seat, at) })
    sound.stamp()
    session.choose(id, reason || undefined)
  }
  const news = useMemo(() => sceneNews(edition, session), [scene])
  const scenery = useScene(
    { view: scene, entry: news, pointed, chosen, lines, label: pictureLabel(edition, view, scene) },
    settings,
    {
      onPoint: (id) => setPointed(id ?? undefined),
      onChoose: choose,
      onName: setNamed,
      onSend: () => document.querySelector<HTMLFormElement>('.order-forms')?.requestSubmit(),
    },
    acts.onSceneFail,
  )
  useSkip(() => {
    scenery.scene?.skip()
    if (sent && shown !== truth && performance.now() > fallen.current) settle()
  })

  const showPlace = (place: string) => {
    const at = edition.scenario.data.map.places[place]?.at
    if (at) scenery.scene?.look(at)
    document.querySelector('.map')?.scrollIntoView({ block: 'nearest' })
  }
  const dossier = useDossier(
    edition,
    useMemo(() => readSoFar(edition, session, { view, units: scene.units }), [view, scene]),
    [textsOf(view, settings.view)],
    {
      off: covered || !!view.ending,
      ...(settings.view === 'map' && scenery.scene ? { onShow: showPlace } : {}),
    },
  )

  const tour = useTour(view, settings, scenery.scene, onSettings)

  if (view.ending && shown === truth) {
    return (
      <Ending
        title={view.title}
        seat={view.seat}
        ending={view.ending}
        onDebrief={acts.onDebrief}
        {...(acts.onNext ? { onNext: acts.onNext } : {})}
        onAgain={acts.onHome}
      />
    )
  }
  if (covered && shown === truth) return <Cover seat={view.seat} title={view.title} onReady={() => setReady(seat)} />

  const place = named && !named.unit && scene.places.find(({ id }) => id === named.id)
  const unit = named?.unit && scene.units.find(({ id }) => id === named.id)
  const text = unit ? unitTip(unit) : place ? placeTip(place) : ''
  const tip = named && text ? { text, x: named.x, y: named.y } : undefined
  const corner = freeCorner(scene)
  const locator = locatorView(edition, view.dispatches.at(-1))
  const common = {
    view,
    caption: sound.caption,
    gauge: acts.gauge?.(seat),
    onChoose: choose,
    onSend: send,
    onUndo: () => session.undo(),
    onView: () => onSettings({ ...settings, view: settings.view === 'map' ? 'plain' : 'map' }),
    onDossier: dossier.open,
    onSettings: acts.onOpenSettings,
    onHelp: acts.onOpenHelp,
    onHome: acts.onHome,
  }
  return dossier.around(
    <>
      {tour}
      {settings.view === 'plain' ? (
        <Plain {...common} ground={ground} farEast={locator?.text} />
      ) : (
        <Desk
          {...common}
          sheet={{
            title: edition.words.say('map'),
            note: edition.words.say('map-note'),
            lines: scene.lines.map((line) => ({ ...line, on: lines[line.id] ?? true })),
            words: ground,
            marked: scene.options.map(({ id }) => id),
            units: scene.units.map(({ id }) => id),
            corner,
            ...(locator ? { locator: { view: locator, corner: secondCorner(scene, corner) } } : {}),
            ladder: scenery.scene ? 'scene' : 'page',
          }}
          decided={decidedView(edition, session)}
          chosen={chosen}
          pointed={pointed}
          sent={sent}
          sceneRef={scenery.sceneRef}
          {...(scenery.scene ? { where: scenery.scene.where } : {})}
          onPoint={setPointed}
          onLine={(id, on) => setLines({ ...lines, [id]: on })}
          tip={tip}
          onZoom={(step) => scenery.scene?.zoom(step)}
          onHere={() => scenery.scene?.home()}
        />
      )}
    </>,
  )
}
