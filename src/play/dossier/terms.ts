/** The glossary of the drawer: the same for every crisis. What was still to come is told when the line has ended. */
import { en } from '../../text/en'
import { t, type Key } from '../../text/t'
import type { TermEntry } from './entry'
import { withCapital } from './link'
import type { Moment } from './moment'
import { listed } from './names'

const ids = Object.keys(en).flatMap((key) => /^term\.(.+)\.name$/.exec(key)?.[1] ?? [])

/** Words that only some terms have. */
const maybe = (key: string): string => (key in en ? t(key as Key) : '')

export const terms = ({ ended }: Pick<Moment, 'ended'>): TermEntry[] =>
  ids
    .map((id): TermEntry => ({
      id: `terms.${id}`,
      part: 'terms',
      name: t(`term.${id}.name` as Key),
      own: [],
      line: '',
      spellings: listed(maybe(`term.${id}.also`)),
      called: withCapital(listed(maybe(`term.${id}.called`))),
      text: [t(`term.${id}.text` as Key), ended ? maybe(`term.${id}.later`) : ''].filter(Boolean).join(' '),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
