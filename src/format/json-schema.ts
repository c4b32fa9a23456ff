/** The JSON Schemas in docs/schema, made from the validator, so that an editor helps an author. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { calendarFile, regionFile, scenarioFile, weightsFile } from '../rules/schema'
import { dossierFile } from '../rules/schema-dossier'
import { mapFile } from '../rules/schema-map'
import { recordFile, sourcesFile } from '../rules/schema-record'
import { textFile } from '../rules/schema-text'

const shapes = {
  scenario: scenarioFile,
  calendar: calendarFile,
  region: regionFile,
  weights: weightsFile,
  record: recordFile,
  sources: sourcesFile,
  map: mapFile,
  dossier: dossierFile,
  text: textFile,
}

/** File name -> text of the schema. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      `${name}.json`,
      `${JSON.stringify({ title: `Watershed: ${name}`, ...toJsonSchema(shape, { errorMode: 'ignore' }) }, null, 2)}\n`,
    ]),
  )
