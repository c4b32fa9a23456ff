/** Opens Watershed. */
import { openApp } from './app/app'
import { t } from './text/t'

const root = document.querySelector<HTMLElement>('#app')
if (root)
  openApp(root).catch((error: unknown) => {
    root.textContent = t('notice.scenario', { reason: error instanceof Error ? error.message : String(error) })
  })
