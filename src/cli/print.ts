/** An examination as lines of text. */
import type { Examination } from '../examination/examine'

/** A chance in hundredths, six letters wide. */
export const inHundred = (x: number): string => (100 * x).toFixed(x < 0.1 ? 2 : 1).padStart(6)

export function examinationLines(
  id: string,
  rules: string,
  { counts, record, faults, notes, odds, influence, lives }: Examination,
): string[] {
  return [
    `${id}  rules ${rules}`,
    `  ${Object.entries(counts)
      .map(([name, n]) => `${name} ${n}`)
      .join('  ')}`,
    record ? `  record: ${record.ending}, ${record.date}` : '  record: none',
    '  odds in 100, all seats by the sources:',
    ...Object.entries(odds)
      .toSorted((a, b) => b[1] - a[1])
      .map(([ending, p]) => `  ${inHundred(p)}  ${ending}`),
    '  points in 100 by which each decision moves an ending:',
    ...influence.map(
      (i) =>
        `  ${i.points.toFixed(1).padStart(6)}  ${i.state} (${i.seat}): ${i.ending}, ${i.from.split('.')[1]} to ${i.to.split('.')[1]}; met ${inHundred(i.met).trim()}`,
    ),
    '  life of tracks and flags:',
    ...lives.map(
      (life) =>
        `    ${life.fact}: written from ${life.written ?? 'nowhere'}, read until ${life.last ?? 'nowhere'}, costs ${life.cost} positions`,
    ),
    ...notes.map((note) => `  note: ${note}`),
    ...faults.map((fault) => `  FAULT: ${fault}`),
    faults.length ? `  does not pass: ${faults.length} faults` : '  passes',
  ]
}
