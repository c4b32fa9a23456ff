/** What a person has set for this browser: kept apart from games, and never in the way of them. */
import type { Shelf } from '../session/shelf'
import type { Settings } from './screens'
import type { Wishes } from './wishes'

const KEY = 'watershed/settings'

export const plainSettings: Settings = {
  view: 'map',
  contrast: 'system',
  motion: 'system',
  text: 'normal',
  language: 'en',
  renderer: 'auto',
  keys: 'on',
  effects: 'on',
  effectsVolume: 70,
  ambience: 'on',
  ambienceVolume: 60,
  captions: 'off',
  gauge: 'off',
  finished: false,
  tour: 'new',
}

/** What a setting that is a word may be; the language is any, and a loudness goes from 0 to 100. */
const WORDS: { [K in keyof Settings]?: readonly Settings[K][] } = {
  view: ['map', 'plain'],
  contrast: ['system', 'more'],
  motion: ['system', 'less'],
  text: ['normal', 'large', 'larger'],
  renderer: ['auto', 'webgl', 'canvas'],
  keys: ['on', 'off'],
  effects: ['on', 'off'],
  ambience: ['on', 'off'],
  captions: ['on', 'off'],
  gauge: ['on', 'off'],
  tour: ['new', 'done', 'again'],
}

function fits(name: keyof Settings, value: unknown): boolean {
  const words: readonly unknown[] | undefined = WORDS[name]
  if (words) return words.includes(value)
  return typeof value === typeof plainSettings[name] && (typeof value !== 'number' || (value >= 0 && value <= 100))
}

/** As they were kept; whatever is missing or damaged is as it is for somebody new. */
export function readSettings(shelf: Shelf | undefined): Settings {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? '{}')
    const names = Object.keys(plainSettings) as (keyof Settings)[]
    const sound = Object.entries(kept ?? {}).filter(([name, value]) =>
      names.some((one) => one === name && fits(one, value)),
    )
    return { ...plainSettings, ...Object.fromEntries(sound) }
  } catch {
    return plainSettings
  }
}

export function keepSettings(shelf: Shelf | undefined, settings: Settings): void {
  try {
    shelf?.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Settings that cannot be kept are still in force until the page closes.
  }
}

/** Puts the settings on the page: classes that the style sheets know. */
export function showSettings(root: HTMLElement, settings: Settings, { contrast, still }: Wishes): void {
  root.lang = settings.language
  root.classList.toggle('contrast', contrast)
  root.classList.toggle('still', still)
  root.dataset['text'] = settings.text
  root.dataset['keys'] = settings.keys
}

/** The browser's storage, or undefined where a page may not have one. */
export function browserShelf(): Shelf | undefined {
  try {
    const shelf = window.localStorage
    shelf.getItem(KEY)
    return shelf
  } catch {
    return undefined
  }
}

/** Puts a text where the person can paste it from. False where the browser does not allow that. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Hands a text to the person as a file. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
