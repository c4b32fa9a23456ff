declare module 'subset-font' {
  /** The glyphs of `text` out of a font; with keepAllGlyphs, the whole font in another format. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff2'
      keepFeatures?: string[]
      keepAllGlyphs?: boolean
    },
  ): Promise<Buffer>
}
