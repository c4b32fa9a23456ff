/** English words for what is handed on: an address, a file, a report. */
export const sharedWords = {
  'shared.refused':
    'The line in this address cannot be opened: {reason}. Ask for the log as a file, or choose a crisis below.',
  'file.open': 'Open a game from a file',
  'file.drop': 'or drop a downloaded log anywhere on this page',
  'file.refused': '{name} cannot be opened: {reason}. Nothing here has changed.',
  'debrief.loading': 'The debrief is being fetched.',
  'debrief.unloaded':
    'The debrief cannot be fetched: {reason}. The game is kept; try again when there is a connection.',
  'hand-on': 'Keep it, hand it on',
  'hand-on.log':
    'The game as it was played, with its seed and your reasons (JSON). It can be opened again from a file.',
  'hand-on.copy': 'Copy its address',
  'hand-on.address':
    'A link that opens this line at this page. It has the moves and the seats, and none of the reasons.',
  'hand-on.copied': 'Copied.',
  'hand-on.uncopied': 'The browser does not let this page copy: download the log instead.',
} satisfies Record<string, string>
