/** The sounds there are, and where their files lie. They are made by src/ground/sounds. */

export const effectIds = ['key-dit', 'key-dah', 'paper', 'typewriter', 'stamp', 'gun', 'machine-gun'] as const
export type EffectId = (typeof effectIds)[number]

/** What goes on without end, and the length of one round of it in milliseconds. */
export const ROUND_MS = { river: 13_000, wind: 16_000, insects: 9000 } as const
export type AmbienceId = keyof typeof ROUND_MS
export const ambienceIds = Object.keys(ROUND_MS) as AmbienceId[]

export type SoundId = EffectId | AmbienceId
export const soundIds: readonly SoundId[] = [...effectIds, ...ambienceIds]

/** What a file of a round holds beyond it at either end, in milliseconds: more than any decoder's delay. */
export const EDGE_MS = 120

export const soundUrl = (id: SoundId): string => `${import.meta.env.BASE_URL}sounds/${id}.mp3`
