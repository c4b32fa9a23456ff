/** Sounds as words, for those who do not hear them: only of what is switched on. */
import { t } from '../../text/t'
import type { Settings } from '../screens'
import type { Cue } from './cues'
import type { AmbienceId } from './sounds'

const captionOf = (sound: string) => t('caption.of', { sound })

const cueWords = (cue: Cue): string =>
  cue.sound === 'telegraph'
    ? t('caption.telegraph', { word: cue.word.toLocaleUpperCase() })
    : t(`caption.${cue.sound}` as const)

/** "[the river] [telegraph key: SOVIET]"; empty where nothing is to be said. */
export function caption(
  cues: readonly Cue[],
  outside: readonly AmbienceId[],
  { captions, effects, ambience }: Pick<Settings, 'captions' | 'effects' | 'ambience'>,
): string {
  if (captions === 'off') return ''
  return [
    ...(ambience === 'on' ? outside.map((id) => t(`caption.${id}` as const)) : []),
    ...(effects === 'on' ? cues.map(cueWords) : []),
  ]
    .map(captionOf)
    .join(' ')
}
