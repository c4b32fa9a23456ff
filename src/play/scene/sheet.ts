/** One drawn sheet, an SVG, at any scale: the land grows, its line weights do not. */

export type Sheet = {
  /** CSS pixels across at scale 1. */
  width: number
  /** The drawing for so many times its own size. */
  at(scale: number): Promise<HTMLImageElement>
}

/** High contrast: papers turn to slip and hachures fall to half. */
const PALER = ':root{--sheet:#FFFDF7;--paper:#FFFDF7}.hach{opacity:.5}'
const EVEN = 'path,line,polyline,circle{vector-effect:non-scaling-stroke}'
/** So near to its own size nobody sees that the lines have grown too. */
const NEAR = 1.2

export async function loadSheet(url: string, highContrast: boolean): Promise<Sheet> {
  const plain = await loaded(url)
  const width = plain.naturalWidth || 1
  // A page opened from a file may not read the drawing as text: it is then shown as it is.
  const text = await fetch(url).then(
    (answer) => answer.text(),
    () => null,
  )
  const style = highContrast ? PALER : ''
  let last: { step: number; image: Promise<HTMLImageElement> } | null = null
  return {
    width,
    at: (scale) => {
      // Half steps of the square root of two: a small turn of the wheel uses the drawing that is there.
      const step = scale > 1 / NEAR && scale < NEAR ? 0 : Math.round(4 * Math.log2(scale))
      if (text === null || (step === 0 && !highContrast)) return Promise.resolve(plain)
      if (last?.step !== step) {
        last = { step, image: redrawn(text, 2 ** (step / 4), style).catch(() => plain) }
      }
      return last.image
    },
  }
}

/**
 * A copy of the drawing whose own size is another, so that "non-scaling" strokes keep theirs. The text is changed as
 * text: a parsed document would fall under the page's rule against inline styles, an image does not.
 */
async function redrawn(text: string, scale: number, style: string): Promise<HTMLImageElement> {
  const head = /<svg\b[^>]*>/.exec(text)?.[0]
  if (!head) throw new Error('a sheet must be an SVG')
  const size = (side: string) => parseFloat(new RegExp(`\\s${side}="([^"]+)"`).exec(head)?.[1] ?? '0')
  const sized = ['width', 'height'].reduce(
    (tag, side) => tag.replace(new RegExp(`(\\s${side}=)"[^"]+"`), `$1"${size(side) * scale}"`),
    head.includes('viewBox') ? head : head.replace('>', ` viewBox="0 0 ${size('width')} ${size('height')}">`),
  )
  const styled = `<style>${style}${scale === 1 ? '' : EVEN}</style></svg>`
  const blob = new Blob([text.replace(head, sized).replace(/<\/svg>\s*$/, styled)], { type: 'image/svg+xml' })
  const address = URL.createObjectURL(blob)
  try {
    return await loaded(address)
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode()
  return image
}
