/** English words for what decisions cost. */
export const regretWords = {
  'regret.goal': 'Measured against',
  'regret.building': 'The odds are being worked out: {n} in 100 of the positions.',
  'regret.failed':
    'The odds could not be worked out: {reason}. Everything else on this page stands; reload it to try again.',
  'regret.given':
    'Odds and points are the model’s, given the author’s weights and assumptions, with every seat deciding as the sources weigh it.',
  'regret.given.mixed':
    'Odds and points are the model’s, given the author’s weights and assumptions, and the seats as they were held: {list}; your own as the sources weigh it. The advisers on the desk reckon with every seat as the sources weigh it, so their ranges may be others.',
  'regret.given.assumed': 'Differing from the author’s: {list}.',
  'regret.assumed': '{title} {value} instead of {default}',
  'regret.line':
    'The model gives the whole of this line one chance in {n}. Every single line is unlikely; what matters is where it was more so than others.',
  'regret.option':
    '{none} in 100 without violence, {minor} minor clashes, {serious} serious clashes, {war} full-scale war.',
  'regret.best': 'Nothing better was open, at what you knew.',
  'regret.behind': '{points} points of 100 behind the best{size}.',
  'regret.size.none': '',
  'regret.size.small': ': a small step',
  'regret.size.middling': ': a middling step',
  'regret.size.large': ': a large step',
  'regret.head.none': 'cost nothing',
  'regret.head.little': 'cost under 1 point',
  'regret.head': 'cost {points} points',
  'regret.cost': 'What it cost, at what you knew',
  'regret.cost.none': 'Nothing: no open option was worth more towards “{goal}”.',
  'regret.cost.some': '{points} points of 100 towards “{goal}”, against “{best}”.',
  'regret.positions.1': 'What you knew left one position.',
  'regret.positions.n':
    'What you knew left {n} positions that you could not tell apart; this is the average over them, by how likely each was.',
  'regret.impossible':
    'By the strategies stated this line could not have happened, so you are taken to have known where you stood.',
  'regret.part': '{points}: “{event}”, {chosen} in 100 instead of {best}.',
  'regret.part.never': '{points}: it does not come to “{turn}”, {chosen} in 100 instead of {best}.',
  'regret.part.never.chance':
    '{points}: neither “{first}” nor anything else in its place, {chosen} in 100 instead of {best}.',
  'regret.chain': 'On the way there: {list}.',
  'regret.chain.link': '“{event}”, {chosen} in 100 instead of {best}',
  'regret.rest': '{points}: everything else.',
  'regret.ceiling':
    'With everything known and every later choice the best, {ceiling} of 100 would have been in reach. Nobody had that.',

  'drill.title': 'Your costliest decisions',
  'drill.lead':
    'Look again at up to three decisions that cost most towards “{goal}”, as they stood then. What you chose and what the model says stay covered until you have chosen.',
  'drill.none': 'No decision of this line cost as much as one point towards “{goal}”: there is nothing to drill.',
  'drill.begin': 'Begin with the first of {n}',
  'drill.of': '{n} of {of}, {date}',
  'drill.choose': 'What would you do now?',
  'drill.best': 'Towards “{goal}”, nothing open was worth more.',
  'drill.better': '{points} points better than what you chose then, and {behind} behind the best.',
  'drill.same': 'That is what you chose then: {behind} points behind the best.',
  'drill.worse': '{points} points worse than what you chose then.',
  'drill.all': 'All that was open',
  'drill.next': 'The next one',
  'drill.again': 'Try this one again',
  'drill.done': 'That was the last of them.',
} satisfies Record<string, string>
