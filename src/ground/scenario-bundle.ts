/**
 * A Vite plugin: the folders of scenarios/ as modules. A page imports `virtual:scenarios` and gets, for each scenario,
 * a function that loads its checked data, its words by language and the adviser's ranges, worked out at build time.
 */
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { scenarioFolders } from '../format/folders'
import { problemLine, readScenario } from '../format/read'
import { loadScenario } from '../rules/scenario'
import { advice } from '../whatif/advice'
import { compile } from '../whatif/compile'

const INDEX = 'virtual:scenarios'
const ONE = 'virtual:scenario/'

/** The scenario that the page opens with: the browser is told at once to fetch it. */
const FIRST = 'amur-1937'

export function scenarioBundle(folder = 'scenarios'): Plugin {
  const ids = () => scenarioFolders(folder)
  return {
    name: 'watershed-scenarios',
    resolveId: (id) => (id === INDEX || id.startsWith(ONE) ? `\0${id}` : undefined),
    transformIndexHtml(_, { bundle }) {
      const first = Object.values(bundle ?? {}).find(
        (it) => it.type === 'chunk' && it.facadeModuleId?.endsWith(ONE + FIRST),
      )
      return first ? [{ tag: 'link', attrs: { rel: 'modulepreload', href: `./${first.fileName}` } }] : []
    },
    load(resolved) {
      const id = resolved.slice(1)
      if (id === INDEX) {
        const entries = ids().map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(ONE + name)})`)
        return `export const scenarios = {${entries.join(',')}}`
      }
      if (!id.startsWith(ONE)) return undefined
      const { data, texts, problems, sources } = readScenario(join(folder, id.slice(ONE.length)))
      Object.values(sources).forEach(({ file }) => this.addWatchFile(resolve(file)))
      if (!data || problems.length) return this.error(problems.map(problemLine).join('\n'))
      const edition = { data, texts, advice: advice(compile(loadScenario(data))) }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(edition))})`
    },
  }
}
