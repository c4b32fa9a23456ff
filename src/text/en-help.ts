/** The help sheet: what the keys do and how the things on the desk are to be read. */
export const helpWords = {
  help: 'Help',
  'help.keys': 'Keys',
  'help.key.number': '1 to 9',
  'help.key.number.does': 'choose the order form of that number',
  'help.key.arrows': 'Up, Down',
  'help.key.arrows.does': 'go from form to form, when one has the focus',
  'help.key.enter': 'Enter',
  'help.key.enter.does': 'stamp and send the chosen form; in a form of several clauses, write it in',
  'help.key.tab': 'Tab',
  'help.key.tab.does': 'go on to the next thing that can be used; Shift and Tab, back',
  'help.key.closer': '+, −',
  'help.key.closer.does': 'bring the map closer, or take it farther off',
  'help.key.here': '0',
  'help.key.here.does': 'bring the map back to the action',
  'help.key.pan': 'Arrows',
  'help.key.pan.does': 'move the map, when it has the focus',
  'help.key.skip': 'Any key',
  'help.key.skip.does': 'end what is moving; so does any press of mouse or finger',
  'help.key.escape': 'Escape',
  'help.key.escape.does': 'close a sheet or the menu',
  'help.key.question': '?',
  'help.key.question.does': 'open this sheet, except where you are typing',
  'help.map': 'The map',
  'help.map.text':
    'Point at a numbered disc, and its order form lights. Click it to choose; the seal that then stands beside it sends. Drag to move the sheet. Pinch, or turn the wheel where the page itself does not scroll, to go closer; the buttons plus and minus do the same, and the frame with the point in it goes back to what is to be decided. Whoever cannot use the map finds everything that is on it in the plain view.',
  'help.ladder': 'The ladder',
  'help.ladder.text':
    'Nine rungs, from quiet to war, the same for every crisis, so that two can be compared. Each says how far the fighting has gone; none says who is right. The thick rung is the present one, and those that were passed carry their date. Like the map, it shows what your desk has heard. What has not arrived yet is not on it.',
  'help.clocks': 'The clocks',
  'help.clocks.text':
    'One moment, as it stands on the clocks of several towns, the front last. A dark dial is night there, from nine in the evening to five in the morning. Mind the date: across seven hours it is often tomorrow at the front. The hours are those that the towns kept in these years.',
  'help.clocks.strip':
    'Where a paper has named an hour, the clocks stand as strips, one above the other. Whatever lies on one upright line is the same moment. The violet line is now; a broken line is the hour that was named, with a filled mark if it is past and an empty one if it is to come. Violet squares are your own earlier turns.',
  'help.adviser': 'The adviser',
  'help.adviser.text':
    'The numbers in the second line of a form, such as 38 to 52 in 100, come out of the model and not from a document. The adviser does not know exactly how things stand, so the chance is worked out for every position in which the form could lie before you, if all desks then choose as the sources weigh it. The range holds the middle half of the answers. It is a statement about this model, and the debrief shows what it rests on.',
  'help.luck': 'Luck',
  'help.luck.text':
    'Some things nobody at a desk decides: a shot in the dark, a night in Tokyo. What can happen there, and how likely each outcome is, stands in the scenario with its reasons. The seed of a game fixes the luck of each such moment, and how likely things are there decides what that luck brings. The same seed and the same decisions give the same game. Undoing a decision does not change the luck.',
  'help.kept': 'What is kept, and where',
  'help.kept.text':
    'A game is kept in this browser after every entry, and is found under Continue on the opening page. It can be downloaded there, and deleted. Settings are kept in this browser too. Nothing that you decide or write is sent anywhere. The address of a game holds its seat and its seed, and neither your decisions nor your reasons.',
} satisfies Record<string, string>
