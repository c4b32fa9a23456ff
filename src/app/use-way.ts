/** Where the person is and how they get elsewhere: the crisis, the game, the screen, and the page's history. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { addressOf, COMPARE, exploreAddress, readAddress, type Address } from '../play/address'
import type { Settings } from '../play/screens'
import { outcome } from '../rules/outcome'
import { lineCode } from '../session/code'
import { keep, kept, type Kept } from '../session/store'
import type { Shelf } from '../session/shelf'
import { t } from '../text/t'
import { CRISES, crisisAfter, isBuilt, openEdition, type Opened } from './editions'
import type { First, Screen } from './first-screen'
import { gameOf, keptGame, keptScenario, newGame, newSeed, openId, wasReviewed, type Playing } from './games'
import { readLogFile } from './handed'

type Way = {
  current: Opened
  /** The crises that have been fetched. */
  shown: Record<string, Opened>
  screen: Screen
  playing: Playing | undefined
  games: Kept[]
  notice: string | undefined
  setNotice: (notice: string | undefined) => void
  setScreen: (screen: Screen) => void
  sit: (game: Playing, next: Screen) => void
  turnTo: (id: string, carried?: readonly string[]) => Promise<Opened>
  resume: (id: string, next?: Screen) => Promise<void>
  /** The next crisis of the campaign, with what this ending leaves to it. */
  goOn: () => Promise<void>
  /** The crises side by side: with the game whose debrief is open, or without. */
  compare: () => void
  /** The tree of the crisis: around the game whose debrief is open, or around the record. */
  explore: (line?: readonly string[], part?: string) => void
  openFile: (file: File) => Promise<void>
  home: () => void
  recount: () => void
}

type Start = { opened: Opened; shelf: Shelf | undefined; address: Address; first: First }

export function useWay({ opened, shelf, address, first }: Start, settings: Settings, onFinish: () => void): Way {
  const [current, setCurrent] = useState(opened)
  const [shown, setShown] = useState<Record<string, Opened>>({ [opened.edition.scenario.id]: opened })
  const { scenario } = current.edition
  const shownScenario = useRef('')
  shownScenario.current = scenario.id
  const [screen, setScreen] = useState<Screen>(first.screen)
  const [playing, setPlaying] = useState(first.playing)
  const [notice, setNotice] = useState(first.notice)
  const [games, setGames] = useState(() => kept(shelf))
  useEffect(() => window.scrollTo(0, 0), [screen, playing])

  // A game is kept when it is sat down to, and after every entry; before it is seen, so that the way back leads here.
  useLayoutEffect(() => {
    if (!playing) return undefined
    const store = () => {
      const problem = keep(shelf, playing.id, playing.session.log(), Date.now())
      if (!playing.session.turn()) onFinish()
      if (problem) setNotice(shelf ? t('notice.storage') : t('notice.blocked'))
    }
    if (openId(history.state) !== playing.id)
      history.pushState({ game: playing.id }, '', addressOf(playing.session.log(), settings.renderer, address.text))
    store()
    return playing.session.subscribe(store)
  }, [playing])
  // A reload comes back to the debrief.
  useEffect(() => {
    if (screen === 'debrief') history.replaceState({ ...history.state, review: true }, '')
  }, [screen, playing])

  const sit = (game: Playing, next: Screen) => {
    setPlaying(game)
    setScreen(next)
  }
  const turnTo = async (id: string, carried?: readonly string[]) => {
    const other = await openEdition(id, carried)
    setShown((all) => ({ ...all, [id]: other }))
    setCurrent(other)
    return other
  }
  /** Fetches a crisis that is to be opened; what hinders that is said, and everything stays as it is. */
  const fetching = async <T>(crisis: Promise<T>): Promise<T | undefined> => {
    try {
      return await crisis
    } catch (error) {
      setNotice(t('notice.unfetched', { reason: (error as Error).message }))
      return undefined
    }
  }
  const resume = async (id: string, next: Screen = 'desk') => {
    try {
      const log = keptScenario(shelf, id)
      const other = await turnTo(log?.scenario ?? shownScenario.current, log?.carried)
      sit(keptGame(other.edition.scenario, shelf, id), next)
    } catch (error) {
      setNotice(t('kept.refused', { reason: (error as Error).message }))
    }
  }
  const goOn = async () => {
    const log = playing?.session.log()
    const ended = playing && outcome(scenario, playing.session.steps())
    const next = ended && (await fetching(crisisAfter(scenario.id, ended)))
    if (!log || !next) return
    setCurrent(next)
    const { seats, goal, mode } = log
    sit(newGame(next.edition.scenario, { seats, goal, mode, seed: newSeed() }), 'briefing')
  }
  /** To a page beside the game, which the way back leads to again. */
  const aside = (where: string, next: Screen) => {
    if (playing) history.replaceState({ game: playing.id, review: true }, '')
    history.pushState(playing ? { game: playing.id } : {}, '', where)
    setScreen(next)
  }
  const recount = () => setGames(kept(shelf))
  const toOpening = () => {
    recount()
    setPlaying(undefined)
    setScreen('opening')
  }

  const shownNow = useRef({})
  shownNow.current = playing ? { game: playing.id, ...(screen === 'debrief' ? { review: true } : {}) } : {}
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      // A link to a part of the page leads nowhere else: what was open stays open, and a reload comes back to it.
      if (!state && location.hash) return history.replaceState(shownNow.current, '')
      const id = openId(state)
      const { page, scenario: named, carried } = readAddress(location.search)
      if (id) void resume(id, page ?? (wasReviewed(state) ? 'debrief' : 'desk'))
      else if (page === 'explore')
        void fetching(turnTo(named ?? shownScenario.current, carried)).then((other) => {
          if (!other) return
          setPlaying(undefined)
          setScreen(page)
        })
      else if (page) setScreen(page)
      else toOpening()
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])

  // The other crises come in when the first screen stands.
  useEffect(() => {
    for (const id of CRISES)
      if (isBuilt(id))
        void fetching(openEdition(id)).then((other) => other && setShown((all) => ({ ...all, [id]: other })))
  }, [])

  return {
    current,
    shown,
    screen,
    playing,
    games,
    notice,
    setNotice,
    setScreen,
    sit,
    turnTo,
    resume,
    goOn,
    compare: () => aside(COMPARE, 'compare'),
    explore: (line = [], part = '') => aside(exploreAddress(scenario, lineCode(scenario, line)) + part, 'explore'),
    async openFile(file) {
      try {
        const { log, opened: other } = await readLogFile(file)
        const game = gameOf(other.edition.scenario, log)
        setCurrent(other)
        sit(game, game.session.turn() ? 'desk' : 'debrief')
      } catch (error) {
        setNotice(t('file.refused', { name: file.name, reason: (error as Error).message }))
      }
    },
    home() {
      history.pushState({}, '', location.pathname)
      toOpening()
    },
    recount,
  }
}
