import { expect, test } from 'vitest'
import { pieces, titlePieces } from './languages'

test.each([
  ['Gold-washers', undefined, [{ text: 'Gold-washers' }]],
  ['Сеннуха', undefined, [{ text: 'Сеннуха', lang: 'ru' }]],
  [
    'as 滿洲國, or Дальний Восток',
    undefined,
    [{ text: 'as ' }, { text: '滿洲國', lang: 'zh' }, { text: ', or ' }, { text: 'Дальний Восток', lang: 'ru' }],
  ],
  [
    'Nihon gaiko bunsho [日本外交文書]',
    'ja',
    [{ text: 'Nihon gaiko bunsho [' }, { text: '日本外交文書', lang: 'ja' }, { text: ']' }],
  ],
] as const)('%s', (text, language, wanted) => expect(pieces(text, language)).toEqual(wanted))

test.each([
  ['Time', undefined, [{ text: 'Time' }]],
  ['[Telegram no. 534]', 'ja', [{ text: '[Telegram no. 534]' }]],
  [
    'Geroi Khasana [Heroes of Khasan]',
    'ru',
    [{ text: 'Geroi Khasana', lang: 'ru-Latn' }, { text: ' [Heroes of Khasan]' }],
  ],
  [
    '“乾岔子島事件”:日本 [The incident]',
    'zh',
    [{ text: '“乾岔子島事件”:日本', lang: 'zh' }, { text: ' [The incident]' }],
  ],
  [
    'Kanchazu-to jiken [乾岔子(カンチャーズ)島事件]',
    'ja',
    [
      { text: 'Kanchazu-to jiken', lang: 'ja-Latn' },
      { text: ' [' },
      { text: '乾岔子', lang: 'ja' },
      { text: '(' },
      { text: 'カンチャーズ', lang: 'ja' },
      { text: ')' },
      { text: '島事件', lang: 'ja' },
      { text: ']' },
    ],
  ],
] as const)('the title %s', (title, language, wanted) => expect(titlePieces(title, language)).toEqual(wanted))
