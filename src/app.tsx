/** The screens and the way between them. A game is kept after every entry and found again after a reload. */
import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { scenarios, type Bundle } from 'virtual:scenarios'
import { loadScenario } from './rules/scenario'
import { fork, newLog, createSession, type Session } from './session/session'
import { readLog, type Holder, type Log } from './session/log'
import { forget, keep, kept, type Shelf } from './session/store'
import { scenarioWords } from './text/scenario-words'
import { t } from './text/t'
import { addressOf, readAddress, seatsOf } from './play/address'
import { Briefing } from './play/briefing'
import { Game } from './play/game'
import { Notice } from './play/notice'
import { Opening } from './play/opening'
import { browserShelf, download, keepSettings, readSettings, showSettings } from './play/preferences'
import type { OpeningChoice, Settings } from './play/screens'
import { SettingsSheet } from './play/settings'
import { seatShown } from './play/views/desk-view'
import { briefingView, openingView } from './play/views/opening-view'
import type { Edition } from './play/views/words'

const FIRST = 'amur-1937'

type Screen = 'opening' | 'briefing' | 'desk' | 'debrief'
/** The debrief is loaded when it is opened: nobody needs it to decide. */
type DebriefPage = (typeof import('./debrief/page'))['DebriefPage']
type Playing = { id: string; session: Session }

/** Loads a scenario and its words. */
async function openEdition(id: string): Promise<{ edition: Edition; people: string[] }> {
  const load = scenarios[id]
  if (!load) throw new Error(`no scenario "${id}"`)
  const { data, texts, advice } = (await load()).default
  const text = texts['en'] ?? {}
  return {
    edition: { scenario: loadScenario(data), words: scenarioWords(text), advice },
    people: Object.keys((text as Bundle['texts'][string]).people ?? {}),
  }
}

const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)

export async function openApp(root: HTMLElement): Promise<void> {
  const address = readAddress(location.search)
  const id = address.scenario && scenarios[address.scenario] ? address.scenario : FIRST
  render(<App {...await openEdition(id)} />, root)
}

function App({ edition, people }: { edition: Edition; people: string[] }) {
  const shelf = useMemo<Shelf | undefined>(browserShelf, [])
  const { scenario } = edition
  const address = useMemo(() => readAddress(location.search), [])
  const [settings, setSettings] = useState<Settings>(() => ({
    ...readSettings(shelf),
    ...(address.view ? { view: address.view } : {}),
    ...(address.renderer ? { renderer: address.renderer } : {}),
  }))
  const [screen, setScreen] = useState<Screen>('opening')
  const [playing, setPlaying] = useState<Playing>()
  const [notice, setNotice] = useState<string>()
  const [sheet, setSheet] = useState(false)
  const [Debrief, setDebrief] = useState<{ Page: DebriefPage }>()
  const [games, setGames] = useState(() => kept(shelf))

  useEffect(() => showSettings(document.documentElement, settings), [settings])
  useEffect(() => window.scrollTo(0, 0), [screen, playing])
  const change = (next: Settings) => {
    setSettings(next)
    keepSettings(shelf, next)
  }

  const store = (game: Playing) => {
    const problem = keep(shelf, game.id, game.session.log(), Date.now())
    if (problem) setNotice(shelf ? t('notice.storage') : t('notice.blocked'))
  }
  const sit = (gameId: string, log: Log, next: Screen) => {
    const session = createSession(scenario, log)
    const game = { id: gameId, session }
    session.subscribe(() => store(game))
    store(game)
    setPlaying(game)
    history.pushState({ game: gameId }, '', addressOf(log, settings.renderer))
    setScreen(next)
  }
  const begin = (setting: Pick<Log, 'seats' | 'goal' | 'mode' | 'seed'>, first: Screen = 'briefing') =>
    sit(`${scenario.id}-${Date.now().toString(36)}`, newLog(scenario, setting), first)

  const resume = (gameId: string, push = true) => {
    const game = kept(shelf).find((one) => one.id === gameId)
    if (!game) return false
    try {
      const log = readLog(game.saved?.log, scenario)
      if (push) sit(gameId, log, 'desk')
      else {
        const session = createSession(scenario, log)
        const again = { id: gameId, session }
        session.subscribe(() => store(again))
        setPlaying(again)
        setScreen('desk')
      }
      return true
    } catch (error) {
      setNotice(t('kept.refused', { reason: game.problem ?? (error as Error).message }))
      return false
    }
  }

  const home = () => {
    history.pushState({}, '', location.pathname)
    setGames(kept(shelf))
    setScreen('opening')
  }

  // A reload comes back to the same decision; an address that was handed on begins a game of its own.
  useEffect(() => {
    const { game } = (history.state ?? {}) as { game?: string }
    if (game && resume(game, false)) return undefined
    if (address.seats.length && address.seed)
      begin(
        {
          seats: seatsOf(address, Object.keys(scenario.data.scenario.seats)),
          goal:
            scenario.data.scenario.goals.find((goal) => goal === address.goal) ?? scenario.data.scenario.goals[0] ?? '',
          mode: address.mode ?? 'practice',
          seed: address.seed,
        },
        address.briefing === 'no' ? 'desk' : 'briefing',
      )
    const back = (event: PopStateEvent) => {
      const { game: there } = (event.state ?? {}) as { game?: string }
      if (!there || !resume(there, false)) {
        setGames(kept(shelf))
        setScreen('opening')
      }
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])

  const open = (choice: OpeningChoice) =>
    begin({
      seats: Object.fromEntries(
        Object.entries(choice.holders).map(([seat, holder]): [string, Holder] => [
          seat,
          holder === 'you' || holder === 'other' ? 'here' : holder,
        ]),
      ),
      goal: choice.goal,
      mode: choice.mode,
      seed: choice.seed.trim() || newSeed(),
    })
  const save = (gameId: string) => {
    const game = kept(shelf).find((one) => one.id === gameId)
    if (game) download(`watershed-${gameId}.json`, game.saved ? JSON.stringify(game.saved.log, null, 2) : game.text)
  }

  const review = async () => {
    const { DebriefPage: Page } = await import('./debrief/page')
    setDebrief({ Page })
    setScreen('debrief')
  }

  const log = playing?.session.log()
  return (
    <>
      <Notice text={notice} onDismiss={() => setNotice(undefined)} />
      {screen === 'opening' && (
        <Opening
          view={openingView(edition, games)}
          onCrisis={() => undefined}
          onOpen={open}
          onSettings={() => setSheet(true)}
          onResume={resume}
          onDownload={save}
          onDelete={(gameId) => {
            forget(shelf, gameId)
            setGames(kept(shelf))
          }}
        />
      )}
      {screen === 'briefing' && playing && (
        <Briefing
          view={briefingView(edition, seatShown(playing.session), playing.session.log().goal)}
          onBegin={() => setScreen('desk')}
        />
      )}
      {screen === 'desk' && playing && (
        <Game
          key={playing.id}
          edition={edition}
          session={playing.session}
          people={people}
          settings={settings}
          onSettings={change}
          onOpenSettings={() => setSheet(true)}
          onHome={home}
          onDebrief={() => void review()}
          onSceneFail={() => {
            setNotice(t('notice.scene'))
            setSettings({ ...settings, view: 'plain' })
          }}
        />
      )}
      {screen === 'debrief' && playing && Debrief && (
        <Debrief.Page
          edition={edition}
          log={playing.session.log()}
          onAgain={(index, newLuck) =>
            sit(
              `${scenario.id}-${Date.now().toString(36)}`,
              fork(playing.session.log(), index, newLuck ? newSeed() : undefined),
              'desk',
            )
          }
          onDownload={() => download(`watershed-${playing.id}.json`, JSON.stringify(playing.session.log(), null, 2))}
          onHome={home}
          onSettings={() => setSheet(true)}
        />
      )}
      <SettingsSheet
        open={sheet}
        settings={settings}
        languages={[{ code: 'en', name: 'English' }]}
        {...(log && playing && screen !== 'opening'
          ? { game: { seed: log.seed, seat: edition.words.say(`seats.${seatShown(playing.session)}.name`) } }
          : {})}
        onChange={change}
        onCopy={async () => {
          try {
            await navigator.clipboard.writeText(location.href)
            return true
          } catch {
            return false
          }
        }}
        onClose={() => setSheet(false)}
      />
    </>
  )
}
