import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PlateView } from '../screens'
import { BENEATH, plateNames, plateScale, type PlateName, type Size } from './plate-names'

/** Until it is measured: about the first plate of the opening. */
const FIRST: Size = { width: 760, height: 250 }

/** A printed plate of the ground with its names. The image is the drawn ground; the names are text, in the page's own faces. */
export function Plate({ plate }: { plate: PlateView }) {
  const box = useRef<SVGSVGElement>(null)
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    if (!box.current) return undefined
    const observer = new ResizeObserver(
      ([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }),
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  const { width, height } = size ?? FIRST
  const { sheet } = plate
  const { k, px } = plateScale(plate, { width, height })
  const [left, top] = px([sheet.x0, sheet.y1])
  return (
    <svg
      ref={box}
      class="plate"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={plate.title}
    >
      <image href={sheet.image} x={left} y={top} width={sheet.width * k} height={sheet.height * k} />
      {size && plateNames(plate, size).map((name) => <Name key={name.place.id} {...name} />)}
    </svg>
  )
}

function Name({ place, kind, at: [x, y], along, own }: PlateName) {
  const id = useId()
  const anchor = place.anchor ?? 'middle'
  if (along) {
    return (
      <g class={`plate-name ${kind}`}>
        <path id={id} d={`M${along.map((at) => at.join(' ')).join('L')}`} />
        <text dy="5">
          <textPath href={`#${id}`} startOffset="50%" text-anchor="middle">
            {place.name}
          </textPath>
        </text>
      </g>
    )
  }
  return (
    <g class={`plate-name ${kind}`}>
      <text x={x} y={y} text-anchor={anchor}>
        {place.name}
      </text>
      {own && place.own && (
        <text class="own" lang={place.own.lang} x={x} y={y + BENEATH} text-anchor={anchor}>
          {place.own.name}
        </text>
      )}
    </g>
  )
}
