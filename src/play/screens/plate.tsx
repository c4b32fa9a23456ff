import { useId } from 'preact/hooks'
import type { PlateView } from '../screens'
import type { PlaceView } from '../view'

/** The breadth of a plate at which its letters have their size. */
const BREADTH = 820

/** A printed plate of the ground with its names. The image is the drawn ground; the names are text, in the page's own faces. */
export function Plate({ plate }: { plate: PlateView }) {
  const { sheet, frame } = plate
  const scale = (plate.breadth ?? BREADTH) / frame.width
  const px = ([x, y]: readonly [number, number]) => [x * scale, -y * scale] as const
  const [left, top] = px([frame.x, frame.y])
  const [imageLeft, imageTop] = px([sheet.x0, sheet.y1])
  return (
    <svg
      class="plate"
      viewBox={`${left} ${top} ${frame.width * scale} ${frame.height * scale}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={plate.title}
    >
      <image href={sheet.image} x={imageLeft} y={imageTop} width={sheet.width * scale} height={sheet.height * scale} />
      {plate.places
        .filter((place) => fits(place, frame, scale))
        .map((place) => (
          <PlaceName key={place.id} place={place} px={px} />
        ))}
    </svg>
  )
}

/** Its name stands wholly on the plate, near enough: half of a long name is some fifty pixels. */
function fits(
  { at, along, own, anchor = 'middle' }: PlaceView,
  { x, y, width, height }: PlateView['frame'],
  scale: number,
) {
  const half = along ? 0 : 50 / scale
  const west = anchor === 'start' ? 0 : anchor === 'end' ? 2 * half : half
  const foot = (own && !along ? 24 : 4) / scale
  return (along ?? [at]).every(
    ([east, north]) =>
      east - west > x && east + 2 * half - west < x + width && north < y - 16 / scale && north > y - height + foot,
  )
}

function PlaceName({
  place,
  px,
}: {
  place: PlaceView
  px: (at: readonly [number, number]) => readonly [number, number]
}) {
  const id = useId()
  const [x, y] = px(place.at)
  const anchor = place.anchor ?? 'middle'
  if (place.kind === 'mark' || place.kind === 'house' || place.kind === 'direction' || place.kind === 'elsewhere')
    return null
  if (place.along) {
    return (
      <g class={`plate-name ${place.kind} along`}>
        <path id={id} d={`M${place.along.map((at) => px(at).join(' ')).join('L')}`} />
        <text dy="6">
          <textPath href={`#${id}`} startOffset="50%" text-anchor="middle">
            {place.name}
          </textPath>
        </text>
      </g>
    )
  }
  return (
    <g class={`plate-name ${place.kind}`}>
      <text x={x} y={y} text-anchor={anchor}>
        {place.name}
      </text>
      {place.own && (
        <text class="own" lang={place.own.lang} x={x} y={y + 18} text-anchor={anchor}>
          {place.own.name}
        </text>
      )}
    </g>
  )
}
