/** The notes of the first two turns. */
export const tourWords = {
  tour: 'Round the desk',
  'tour.of': '{n} of {of}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.skip': 'Skip the notes',
  'tour.done': 'Done',
  'tour.later': 'The notes will lie on the next desk that you sit down to.',
  'tour.dispatch':
    'What has come to your desk, the newest on top: from where, when it was sent, when it was read here. Most news is hours old.',
  'tour.clocks':
    'One moment by the clocks of several towns, the front last. A dark dial is night there. Mind the dates.',
  'tour.forms':
    'Each form is an order that you may give. Under it your adviser says how likely something is, as a range, and why.',
  'tour.mark':
    'The disc with a number is the form with that number. Point at either and both light up; click to choose.',
  'tour.ground':
    'The map in words: who stands where, what has changed, where your orders lead, the lines of both sides.',
  'tour.send':
    'Choose a form, with the pointer or by its number, then stamp and send it. A reason is yours to give; the debrief shows it again.',
  'tour.send.plain': 'Each order has a button that sends it. A reason is yours to give; the debrief shows it again.',
  'tour.undo': 'In practice a decision can be taken back. The luck of the game stays as it was.',
  'tour.ladder':
    'How far the fighting has gone, from quiet to war, as far as your desk has heard. No rung says who is right.',
  'tour.help': 'Help has the rest: keys, clocks, luck. It also shows you round again.',
} satisfies Record<string, string>
