/** The faces of the map. A canvas does not fetch a face by itself, nor the part of one that holds a script. */

const FACES: [font: string, sample: string][] = [
  ['16px "Old Standard TT"', 'Kanchazu Амур'],
  ['italic 16px "Old Standard TT"', 'Amur Амур'],
  ['700 16px "Old Standard TT"', '0123'],
  ['16px "Shippori Mincho"', '乾岔子島'],
]

/** Never fails: without a face the map is lettered in the next one. */
export async function fontsLoaded(): Promise<void> {
  await Promise.allSettled(FACES.map(([font, sample]) => document.fonts.load(font, sample)))
}
