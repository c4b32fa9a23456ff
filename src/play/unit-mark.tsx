import { markWidth, MARK_HEIGHT } from './scene/marks'
import { SYMBOLS, type UnitSymbol } from './scene/unit-symbols'
import type { Side } from './view'
import './unit-mark.css'

type UnitMarkProps = { side: Side; symbol: UnitSymbol; strength?: number; reported?: boolean; gone?: boolean }

/** A unit's mark outside the map, drawn as on it. */
export function UnitMark({ side, symbol, strength, reported = false, gone = false }: UnitMarkProps) {
  const width = markWidth(strength === undefined ? {} : { strength })
  const middle = strength === undefined ? 0 : 18 - width / 2
  return (
    <svg
      class={`unit-mark ${side} ${gone ? 'gone' : ''}`}
      viewBox={`${-width / 2 - 2} -13 ${width + 4} 26`}
      width={width + 4}
      height={26}
      aria-hidden="true"
    >
      <g class="body">
        <rect
          x={-width / 2}
          y={-MARK_HEIGHT / 2}
          width={width}
          height={MARK_HEIGHT}
          rx={side === 'ussr' ? MARK_HEIGHT / 2 : 0}
          stroke-dasharray={reported ? '3.2 2.4' : undefined}
        />
        {SYMBOLS[symbol].map(({ d, stroke }) => (
          <path
            key={d}
            d={d}
            transform={`translate(${middle} 0)`}
            class={stroke ? '' : 'filled'}
            stroke-width={stroke}
          />
        ))}
        {strength !== undefined && (
          <text x={middle + 14} y={5.2}>
            {strength}
          </text>
        )}
      </g>
      {gone && <path d={`M${-width / 2} 11L${width / 2} -11`} stroke-width={1.2} />}
    </svg>
  )
}
