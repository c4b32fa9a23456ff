// npm start: installs what is missing, builds the game and serves it. PORT and HOST may be set; the next free port is
// taken when the asked one is not. Ctrl-C closes it.
import { ensure, root } from './ensure.mjs'

/** @param {string | undefined} asked */
function readPort(asked) {
  if (!asked) return 4173
  const port = Number(asked)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT is "${asked}"; it must be a whole number from 1 to 65535.`)
}

process.chdir(root)
ensure()
try {
  const port = readPort(process.env.PORT)
  // Only now is it sure that Vite is there.
  const { build, preview } = await import('vite')
  /** @type {import('vite').InlineConfig} */
  const common = { root, configLoader: 'runner', logLevel: 'warn' }
  await build(common)
  const server = await preview({
    ...common,
    preview: { port, host: process.env.HOST ?? 'localhost', strictPort: false, open: false },
  })
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0]
  console.log(`Watershed is at ${address} (Ctrl-C closes it)`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      void server.close().finally(() => process.exit(0))
      // A browser may hold its connection open: nobody should have to wait for it.
      setTimeout(() => process.exit(0), 500).unref()
    })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
