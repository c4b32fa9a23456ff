import type { Caption } from '../sound/use-sound'
import './caption-line.css'

/** What has just been heard, in words. It is read aloud once for an entry, however often the line for the eye changes. */
export function CaptionLine({ caption }: { caption: Caption | undefined }) {
  if (!caption) return null
  return (
    <>
      <p class="caption-line" aria-hidden="true">
        {caption.shown}
      </p>
      <p class="unseen" role="status">
        {caption.said}
      </p>
    </>
  )
}
