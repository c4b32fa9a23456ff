/** One game at its desk: the session's truth, and what is pointed at, chosen and stamped on the way to it. */
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Session } from '../session/session'
import { useDeskDossier } from './dossier/use-desk-dossier'
import { Cover } from './screens/cover'
import { Desk } from './desk/desk'
import { Ending } from './screens/ending'
import { Plain } from './desk/plain'
import type { Settings } from './screens'
import type { DeskView, SceneView } from './view'
import { t } from '../text/t'
import type { NameAt } from './scene/scene'
import { useSound } from './sound/use-sound'
import { useHandOver } from './use-hand-over'
import { useOrder } from './use-order'
import { useScene } from './use-scene'
import { useSkip } from './use-skip'
import { useTour } from './use-tour'
import { useViews } from './use-views'
import { decidedView } from './views/decided-view'
import { tipAt } from './views/place-tip'
import { locatorView } from './views/locator'
import { sceneNews } from './views/scene-news'
import { sheetView } from './views/sheet-view'
import { unitWords } from './views/unit-words'
import type { Edition } from './views/words'

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

/** What the map shows, in a sentence. */
const pictureLabel = (edition: Edition, view: DeskView, scene: SceneView) =>
  t('map.label', {
    title: edition.words.say('map'),
    date: view.asKnown,
    units: scene.units.map((unit) => `${unit.label}, ${unitWords(unit)}`).join('; '),
  })

export function Game({ edition, session, settings, onSettings, ...acts }: GameProps) {
  const order = useOrder(edition, session, settings)
  const { settled, chosen, pointed } = order
  const { seat, covered, uncover } = useHandOver(session)
  const { view, scene, ground, heard } = useViews(edition, session, { ...order, covered })
  const sound = useSound(heard, settings, acts.soundless, acts.onSoundFail)

  const [named, setNamed] = useState<NameAt | null>(null)
  const [lines, setLines] = useState<Record<string, boolean>>(() =>
    Object.fromEntries(Object.keys(edition.scenario.data.map.lines).map((id) => [id, true])),
  )
  const news = useMemo(() => sceneNews(edition, session), [scene])
  const scenery = useScene(
    { view: scene, entry: news, pointed, chosen, lines, label: pictureLabel(edition, view, scene) },
    settings,
    {
      onPoint: (id) => order.point(id ?? undefined),
      onChoose: order.choose,
      onName: setNamed,
      onSend: () => document.querySelector<HTMLFormElement>('.order-forms')?.requestSubmit(),
    },
    acts.onSceneFail,
  )
  useSkip(() => {
    scenery.scene?.skip()
    order.hurry()
  })
  const dossier = useDeskDossier(edition, session, { view, scene, covered }, settings.view, scenery.scene)
  const tour = useTour(view, settings, scenery.scene, onSettings)

  if (view.ending && settled) {
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
  if (covered && settled) return <Cover seat={view.seat} title={view.title} onReady={uncover} />

  const locator = locatorView(edition, view.dispatches.at(-1))
  const common = {
    view,
    caption: sound.caption,
    gauge: acts.gauge?.(seat),
    onChoose: order.choose,
    onSend: (id: string, reason: string) => order.send(id, reason, sound.stamp),
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
          sheet={sheetView(edition, {
            scene,
            words: ground,
            locator,
            ladder: scenery.scene ? 'scene' : 'page',
            lines,
          })}
          decided={decidedView(edition, session)}
          chosen={chosen}
          pointed={pointed}
          sent={order.sent}
          sceneRef={scenery.sceneRef}
          {...(scenery.scene ? { where: scenery.scene.where } : {})}
          onPoint={order.point}
          onLine={(id, on) => setLines({ ...lines, [id]: on })}
          tip={tipAt(named, scene)}
          onZoom={(step) => scenery.scene?.zoom(step)}
          onHere={() => scenery.scene?.home()}
        />
      )}
    </>,
  )
}
