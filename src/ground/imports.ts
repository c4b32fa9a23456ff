import { parseSync } from 'vite'

type Import = {
  line: number
  /** As it is written: './schema', 'preact/hooks'. */
  from: string
  /** `import type` and `export type`: gone when the program runs. */
  typeOnly: boolean
}

type Node = { type: string; start: number; [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** The string of a literal, or nothing. */
const literal = (value: unknown) => (isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined)

/** new Worker(new URL('./worker.ts', import.meta.url)) starts another file as an import does. */
function workerFile(node: Node): string | undefined {
  const isNew = (value: unknown, name: string): value is Node & { arguments: unknown[] } =>
    isNode(value) && value.type === 'NewExpression' && isNode(value['callee']) && value['callee']['name'] === name
  if (!isNew(node, 'Worker')) return undefined
  const [url] = node.arguments
  return isNew(url, 'URL') ? literal(url.arguments[0]) : undefined
}

function readNode(node: Node): Omit<Import, 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType': {
      const from = literal(node['source'])
      const kind = node['importKind'] ?? node['exportKind']
      return from === undefined ? undefined : { from, typeOnly: kind === 'type' || node.type === 'TSImportType' }
    }
    default: {
      const from = workerFile(node)
      return from === undefined ? undefined : { from, typeOnly: false }
    }
  }
}

/** Every import of a file, in the order of the text. The parser is Vite's, so strings and comments are not mistaken for imports. */
export function readImports(file: string, source: string): Import[] {
  const found: (Omit<Import, 'line'> & { start: number })[] = []
  const walk = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (isNode(value)) {
      const seen = readNode(value)
      if (seen) found.push({ ...seen, start: value.start })
      Object.values(value).forEach(walk)
    }
  }
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`src/${file}: ${errors[0].message}`)
  walk(program)
  return found.map(({ start, ...rest }) => ({ ...rest, line: source.slice(0, start).split('\n').length }))
}
