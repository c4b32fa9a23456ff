/** Plus, minus and nought move the map's camera from anywhere on the desk, unless single keys are off; arrows only where the map has the focus. */
import { useEffect } from 'preact/hooks'
import { cameraKey } from './scene/keys'
import type { Scene } from './scene/scene'
import { isCommand } from './typing'

export function useMapKeys(scene: Scene | null): void {
  useEffect(() => {
    if (!scene) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isCommand(event) || event.key.startsWith('Arrow')) return
      cameraKey(event.key, scene)?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [scene])
}
