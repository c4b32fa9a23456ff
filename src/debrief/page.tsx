import type { Log } from '../session/log'
import type { Edition } from '../play/views/words'

export type DebriefPageProps = {
  edition: Edition
  log: Log
  onAgain: (index: number, newLuck: boolean) => void
  onDownload: () => void
  onHome: () => void
  onSettings: () => void
}

/** What happened, beside the record. */
export function DebriefPage({ edition }: DebriefPageProps) {
  return <main class="debrief">{edition.words.say('title')}</main>
}
