import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schema'

test.each(Object.entries(jsonSchemas()))('docs/schema/%s is what the validator says', (name, text) => {
  expect(readFileSync(join('docs/schema', name), 'utf8'), 'run: npx tsx src/ground/json-schemas.ts').toBe(text)
})
