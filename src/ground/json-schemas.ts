/** `npx tsx src/ground/json-schemas.ts` writes docs/schema anew after a change of src/rules/schema.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../format/json-schema'

const FOLDER = 'docs/schema'
mkdirSync(FOLDER, { recursive: true })
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(FOLDER, name), text)
