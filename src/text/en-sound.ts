/** English words of the sound: its settings and its captions. */
export const soundWords = {
  'settings.sound': 'Sound',
  'settings.effects': 'On the desk',
  'settings.effects.note': 'telegraph key, paper, typewriter, stamp; guns far off',
  'settings.effects.volume': 'Loudness on the desk',
  'settings.ambience': 'Out of doors',
  'settings.ambience.note': 'river, wind, insects at night',
  'settings.ambience.volume': 'Loudness out of doors',
  'settings.captions': 'Captions',
  'settings.captions.note': 'each sound as a line of text on the desk',
  'settings.sound.none': 'This browser has no sound to give. The game goes on without.',

  'caption.of': '[{sound}]',
  'caption.telegraph': 'telegraph key: {word}',
  'caption.typewriter': 'typewriter',
  'caption.paper': 'paper',
  'caption.stamp': 'stamp',
  'caption.gun': 'a gun, far off',
  'caption.machine-gun': 'a machine-gun, very far off',
  'caption.river': 'the river',
  'caption.wind': 'wind',
  'caption.insects': 'insects at night',
} satisfies Record<string, string>
