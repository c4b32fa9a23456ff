import { assumedWords } from '../play/views/assumed-words'
import type { Log } from '../session/log'
import { t } from '../text/t'
import { useSpoken } from './spoken'

/** Said beside numbers of a game that was played under other assumptions than the author's. */
export function AssumedNote({ log }: { log: Log }) {
  const list = assumedWords(useSpoken().edition, log)
  return list ? <p class="small">{t('assume.of-game', { list })}</p> : null
}
