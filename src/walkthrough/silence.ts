import type { Page } from '@playwright/test'

/**
 * Notes down, from now on, every error and warning of a page's console (a request that failed is one) and every exception
 * that nobody caught. A test ends with `expect(heard).toEqual([])`.
 */
export function watchConsole(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`))
  return heard
}
