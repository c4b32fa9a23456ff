/** The shape of dossier.yaml. */
import * as v from 'valibot'
import { id, sources } from './schema-words'

const side = v.picklist(['japan', 'ussr', 'other'])

/** dossier.yaml: who is named, what a place is called in which document, and what each source counts. Losses are in record.yaml. */
export const dossierFile = v.strictObject({
  people: v.record(
    id,
    v.strictObject({
      side,
      /** The one to three letters on the person's seal. */
      seal: v.pipe(v.string(), v.minLength(1), v.maxLength(3)),
      /** In the dossier from the first day; anybody else when the seat first reads the name. */
      public: v.optional(v.boolean()),
    }),
  ),
  places: v.record(
    id,
    v.strictObject({
      /** Other names of map.yaml that mean the same ground and have no entry of their own. */
      with: v.optional(v.array(id)),
      /** Spelling by spelling, the sources that use it. */
      spelt: v.optional(v.record(v.string(), sources)),
    }),
  ),
  /** Strengths and losses that are no ledger's, by source. */
  forces: v.record(
    id,
    v.strictObject({
      side: v.picklist(['japan', 'ussr', 'both']),
      figures: v.pipe(
        v.array(
          v.strictObject({
            source: v.string(),
            /** Text id, local to the entry, of what this source counts. */
            says: id,
            at: v.optional(v.string()),
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
})
