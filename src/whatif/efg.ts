/** Gambit's extensive form: a game tree as text, its nodes in prefix order (a node, then all below its first action ...). */
import { readRational, writeRational, type Rational } from './rational'

export type EfgNode =
  | { kind: 'chance'; name: string; set: number; setName: string; actions: { name: string; p: Rational }[] }
  /** `player` counts from 1, in the order of `Efg.players`; `set` is an information set of that player. */
  | { kind: 'player'; name: string; player: number; set: number; setName: string; actions: string[] }
  /** `payoffs` in the order of the players. */
  | { kind: 'end'; name: string; outcome: number; outcomeName: string; payoffs: Rational[] }

export type Efg = { title: string; comment: string; players: string[]; nodes: EfgNode[] }

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
const braced = (words: readonly string[], between = ' ') => `{ ${words.join(between)} }`

export function writeEfg({ title, comment, players, nodes }: Efg): string {
  const lines = nodes.map((node) => {
    if (node.kind === 'end') {
      const { name, outcome, outcomeName, payoffs } = node
      return `t ${quoted(name)} ${outcome} ${quoted(outcomeName)} ${braced(payoffs.map(writeRational), ', ')}`
    }
    const set = `${node.set} ${quoted(node.setName)}`
    if (node.kind === 'player')
      return `p ${quoted(node.name)} ${node.player} ${set} ${braced(node.actions.map(quoted))} 0`
    const actions = node.actions.map(({ name, p }) => `${quoted(name)} ${writeRational(p)}`)
    return `c ${quoted(node.name)} ${set} ${braced(actions)} 0`
  })
  return [`EFG 2 R ${quoted(title)} ${braced(players.map(quoted))}`, quoted(comment), '', ...lines, ''].join('\n')
}

type Word = { text: string; quoted: boolean }

/** Reads what `writeEfg` writes. Throws an error that says what was expected and what stood there. */
export function readEfg(text: string): Efg {
  const words: Word[] = [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[{}]|[^\s",{}]+/gs)].map(([whole, inner]) =>
    inner === undefined ? { text: whole, quoted: false } : { text: inner.replace(/\\(.)/gs, '$1'), quoted: true },
  )
  let next = 0
  const peek = () => words[next]
  const fail = (expected: string): never => {
    throw new Error(`word ${next + 1}: expected ${expected}, found ${peek()?.text ?? 'the end'}`)
  }
  const take = (expected: string, fits: (word: Word) => boolean): string => {
    const word = peek()
    if (!word || !fits(word)) return fail(expected)
    next++
    return word.text
  }
  const mark = (it: string) => take(it, (word) => !word.quoted && word.text === it)
  const string = () => take('a text in quotes', (word) => word.quoted)
  const whole = () => Number(take('a whole number', (word) => !word.quoted && /^\d+$/.test(word.text)))
  const number = () => readRational(take('a number', (word) => !word.quoted && /^[-+.\d]/.test(word.text)))
  const many = <T>(one: () => T): T[] => {
    const all: T[] = []
    mark('{')
    while (peek() && peek()?.text !== '}') all.push(one())
    mark('}')
    return all
  }
  const node = (): EfgNode => {
    const letter = take('a node: c, p or t', (word) => !word.quoted && /^[cpt]$/.test(word.text))
    const name = string()
    if (letter === 't') return { kind: 'end', name, outcome: whole(), outcomeName: string(), payoffs: many(number) }
    if (letter === 'p') {
      const found = {
        kind: 'player' as const,
        name,
        player: whole(),
        set: whole(),
        setName: string(),
        actions: many(string),
      }
      mark('0')
      return found
    }
    const found = {
      kind: 'chance' as const,
      name,
      set: whole(),
      setName: string(),
      actions: many(() => ({ name: string(), p: number() })),
    }
    mark('0')
    return found
  }

  for (const word of ['EFG', '2', 'R']) mark(word)
  const efg: Efg = { title: string(), players: many(string), comment: string(), nodes: [] }
  while (peek()) efg.nodes.push(node())
  return efg
}
