import { t } from '../../text/t'
import './screens.css'

type NoticeProps = { text: string | undefined; onDismiss: () => void }

/** A line about the program itself, such as that nothing can be kept. The region stays, so that it is heard. */
export function Notice({ text, onDismiss }: NoticeProps) {
  return (
    <div class="notice" role="status" data-empty={!text}>
      {text && (
        <>
          <p>{text}</p>
          <button type="button" class="tool" onClick={onDismiss}>
            {t('notice.dismiss')}
          </button>
        </>
      )}
    </div>
  )
}
