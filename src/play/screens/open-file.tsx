import { useMemo } from 'preact/hooks'
import { t } from '../../text/t'

/** A game out of a file: chosen here, or dropped anywhere on the opening. */
export function OpenFile({ onFile }: { onFile: (file: File) => void }) {
  return (
    <p class="open-file">
      <label>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            // The same file, mended, may be chosen again.
            currentTarget.value = ''
            if (file) onFile(file)
          }}
        />
        <span>{t('file.open')}</span>
      </label>
      <i>{t('file.drop')}</i>
    </p>
  )
}

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** What an element needs so that a file may be dropped on it. */
export const useDroppedFile = (onFile: (file: File) => void) =>
  useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (holdsFile(event)) event.preventDefault()
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFile(event)) return
        event.preventDefault()
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      },
    }),
    [onFile],
  )
