/** Whether a key belongs to what is being typed or to an open sheet: a reason, a seed and a search are not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select') || !!target.closest('dialog'))
  )
}
