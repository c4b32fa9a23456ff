/**
 * Makes the files of assets/fonts: the faces of the look, cut down to the letters that are used.
 *
 *   npx tsx src/ground/fonts.ts
 *
 * Run it when the test of the letters says that one is missing, and commit what it wrote. It needs the network: the
 * faces come from the packages named below, which are large (60 MB) and are kept only while it runs. They are under the
 * SIL Open Font License 1.1; its text in assets/fonts/OFL.txt is that of the LICENSE files of @fontsource/old-standard-tt,
 * @fontsource/courier-prime and @fontsource/shippori-mincho 5.3.0.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from './ensure.mjs'
import { lettersInUse, lettersOf } from './letters'

const packages = {
  '@expo-google-fonts/old-standard-tt': '0.1.0',
  '@expo-google-fonts/courier-prime': '0.4.1',
  '@fontsource/shippori-mincho': '5.3.0',
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join('')

const latin = range(0x20, 0x7e) + range(0xa0, 0xff)
/** With the macrons of Japanese names, and the hooks and breves of the old romanisations. */
const latinExtended = range(0x100, 0x17f) + 'ȘșȚțʹʺʻʼʽʾʿ\u0301\u0304\u0306\u0308\u030c'
const cyrillic = range(0x400, 0x45f) + 'ѢѣѲѳѴѵҐґ'
const signs = '\u2002\u2003\u2009\u200a\u202f‐‑–—―‘’‚“”„†‡•…‰′″‹›⁄€№™←↑→↓−≈≠≤≥⅓⅔⅛⅜⅝⅞'

/** Han, kana and their punctuation. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。・「」『』〇々ー]/u
/** Names on the map sheets, which are drawings and are not read for letters. */
const onMaps = '乾岔子島金阿穆河張鼓峰沙草長池豆満江滿洲國奇克防川洋館坪土'
const names = () =>
  [...new Set(onMaps + String.fromCodePoint(...lettersInUse()))].filter((letter) => eastAsian.test(letter)).join('')

type Face = { file: string; from: string; letters: () => string }
const oldStandard = (style: string) => `@expo-google-fonts/old-standard-tt/OldStandardTT_${style}.ttf`
const wide = () => latin + latinExtended + cyrillic + signs
const faces: Face[] = [
  { file: 'old-standard-400.woff2', from: oldStandard('400Regular'), letters: wide },
  { file: 'old-standard-400-italic.woff2', from: oldStandard('400Regular_Italic'), letters: wide },
  { file: 'old-standard-700.woff2', from: oldStandard('700Bold'), letters: wide },
  {
    file: 'courier-prime-400.woff2',
    from: '@expo-google-fonts/courier-prime/400Regular/CourierPrime_400Regular.ttf',
    letters: () => latin + latinExtended + signs,
  },
  {
    file: 'shippori-mincho-400.woff2',
    from: '@fontsource/shippori-mincho/files/shippori-mincho-japanese-400-normal.woff2',
    letters: names,
  },
]

function fetchPackages(folder: string) {
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
  const npm = spawnSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', ...wanted], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) throw new Error('The packages of the faces could not be fetched.')
}

const folder = mkdtempSync(path.join(tmpdir(), 'watershed-fonts-'))
try {
  fetchPackages(folder)
  for (const { file, from, letters } of faces) {
    const wanted = letters()
    const cut = await subsetFont(readFileSync(path.join(folder, 'node_modules', from)), wanted, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'mark', 'mkmk', 'liga', 'locl', 'ccmp'],
    })
    writeFileSync(path.join(root, 'assets/fonts', file), cut)
    const has = await lettersOf(cut)
    const missing = Array.from(wanted).filter((letter) => !has.has(letter.codePointAt(0) ?? 0))
    console.log(
      `${file}: ${has.size} letters, ${Math.round(cut.length / 1024)} KB; not in the face: ${missing.join('')}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
