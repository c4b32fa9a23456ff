import type { Plugin } from 'vite'

/**
 * A Vite plugin: while developing, Vite puts style sheets into the page itself, which the page's policy forbids.
 * It is let in there, and only there: what is built keeps the policy as index.html has it.
 */
export function devPolicy(): Plugin {
  return {
    name: 'watershed-dev-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  }
}
