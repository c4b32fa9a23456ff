/** Words of the settings sheet that everyone needs once: keys, the round, beginning anew. */
export const settingsWords = {
  'settings.keys': 'Single keys',
  'settings.keys.on': 'As in the help: 1 to 9, D, ?',
  'settings.keys.off': 'None, for speech input and stray keys',
  'settings.reset': 'Reset all settings',
  'settings.reset.done': 'Everything is set as at the first visit.',
  'settings.reset.back': 'Put my settings back',
  'settings.tour': 'Show me round again',
} satisfies Record<string, string>
