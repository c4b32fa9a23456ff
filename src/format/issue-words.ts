/** Valibot's issues in words that a historian understands: where it is, what was found, what would be right. */
import type { BaseIssue } from 'valibot'
import type { Path } from './source-file'

type Issue = BaseIssue<unknown>
type Said = { path: Path; message: string }

const GUARDS = ['atLeast', 'atMost', 'flag', 'in', 'not', 'all', 'any']
const ACTIONS = 'shift, set, mark, clear, tally'

/** What valibot expects, as an author would say it; a literal says itself. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'names with values',
}

/** `base` is where the part stands to which the issue's own path is relative. */
export function issueWords(issue: Issue, base: Path = []): Said {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)]
  const last = String(path.at(-1))
  const within = path.slice(0, -1)
  if (issue.type === 'union' && path.some((key) => key === 'guard' || key === 'if')) return guardWords(issue, path)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return path.at(-2) === 'actions'
      ? { path, message: `unknown action "${last}"; an action is one of ${ACTIONS}` }
      : { path, message: `"${last}" has no meaning here` }
  if (issue.received === 'undefined')
    return { path: within, message: `"${last}" is missing${within.length ? ` in ${within.join('.')}` : ''}` }
  if (issue.type === 'union') {
    const inner = deepest(issue.issues ?? [])
    if (inner?.path?.length) return issueWords(inner, path)
  }
  return { path, message: `${path.join('.') || 'the file'}: ${sentence(issue)}` }
}

/** A guard that fits none of the forms: it has the wrong word, or one of the words with something wrong in it. */
function guardWords({ input, received, issues }: Issue, path: Path): Said {
  const words = typeof input === 'object' && input ? Object.keys(input) : []
  const [word = ''] = words
  if (words.length === 1 && GUARDS.includes(word)) {
    const inner = deepest((issues ?? []).filter((issue) => issue.path?.[0]?.key === word && issue.expected !== 'never'))
    if (inner) return issueWords(inner, path)
  }
  const known = words.length > 0 && words.every((it) => GUARDS.includes(it))
  return {
    path,
    message: known
      ? `a guard has one word, and this one has ${words.join(' and ')}: put each in a list under all or any`
      : `unknown guard ${words.length ? `"${words.join(', ')}"` : received}; a guard is one of ${GUARDS.join(', ')}`,
  }
}

/** The alternative that was followed furthest is the one that was meant. */
const deepest = (issues: readonly Issue[]): Issue | undefined =>
  issues.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]

function sentence({ kind, type, expected, received, message }: Issue): string {
  if (kind !== 'schema' || expected === null) return message
  if (type === 'picklist') return `${received} is not one of ${expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`
  return `expected ${EXPECTED[expected] ?? expected}, found ${received}`
}
