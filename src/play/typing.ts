/** Whether a key belongs to what is being typed or to an open sheet: a reason, a seed and a search are not commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select') || !!target.closest('dialog'))
  )
}

/** Whether a key pressed by itself is a command: not while one types, and not where such keys are switched off. */
export function isCommand(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false
  return document.documentElement.dataset['keys'] !== 'off'
}
