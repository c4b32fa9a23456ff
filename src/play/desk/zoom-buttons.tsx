import { t } from '../../text/t'

/** Farther from the map, and closer to it. */
export function ZoomButtons({ onZoom }: { onZoom: (step: 1 | -1) => void }) {
  return (
    <>
      <button type="button" aria-label={t('map.wider')} onClick={() => onZoom(-1)}>
        <span aria-hidden="true">{'\u2212'}</span>
      </button>
      <button type="button" aria-label={t('map.closer')} onClick={() => onZoom(1)}>
        <span aria-hidden="true">+</span>
      </button>
    </>
  )
}
