/** A drawn seal in place of a likeness: the letters of a name in the shape and colour of the side. */
import type { PersonEntry } from './entry'

const isHan = (letters: string) => /\p{Script=Han}/u.test(letters)

/** Japan's seals are square, Soviet ones round, all others stand on a corner. */
export function Seal({ side, letters }: { side: PersonEntry['side']; letters: string }) {
  const size = letters.length === 1 ? 22 : letters.length === 2 ? 16 : 13
  return (
    <svg class={`seal ${side}`} viewBox="0 0 44 44" aria-hidden="true">
      {side === 'ussr' && (
        <>
          <circle cx="22" cy="22" r="20" />
          <circle cx="22" cy="22" r="16.5" class="inner" />
        </>
      )}
      {side === 'japan' && (
        <>
          <rect x="3" y="3" width="38" height="38" />
          <rect x="6.5" y="6.5" width="31" height="31" class="inner" />
        </>
      )}
      {side === 'other' && (
        <>
          <path d="M22 1.5L42.5 22L22 42.5L1.5 22Z" />
          <path class="inner" d="M22 6.5L37.5 22L22 37.5L6.5 22Z" />
        </>
      )}
      <text
        x="22"
        y={22 + size * 0.34}
        font-size={side === 'other' ? size * 0.8 : size}
        text-anchor="middle"
        {...(isHan(letters) ? { lang: 'ja' } : {})}
      >
        {letters}
      </text>
    </svg>
  )
}
