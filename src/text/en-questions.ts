/** English words of the questions to discuss. No question has its answer in it. */
export const questionWords = {
  questions: 'Three questions to discuss',
  'contents.questions': 'To discuss',
  'questions.lead': 'Drawn from this game. The model has no answer to them, and neither has the record.',
  'questions.waiting': 'The questions are being drawn from the game.',
  'question.divergence':
    'On {date} in your line: “{yours}”. In the record, at the same point: “{record}”. Who wanted which of the two, and what would have had to be different on {date} for the other to happen?',
  'question.divergence.chance':
    'On {date} the lines parted by chance: “{yours}”; in the record “{record}”. How much of what followed was decided by that, and which of the later decisions could still have brought the lines together?',
  'question.nothing': 'nothing',
  'question.regret':
    'By your goal, “{goal}”, the model counts your decision of {date} as the costliest: “{chosen}”, {points} points of 100 behind “{best}”. What spoke for it then that the model does not weigh?',
  'question.late':
    'When you chose “{chosen}” on {date}, this had already happened: “{missed}”. It reached your desk on {heard}, {time}. Would you have chosen the same with it in your hand? Who could have seen to it that you had it?',
  'question.never':
    'When you chose “{chosen}” on {date}, this had already happened: “{missed}”. It never reached your desk. Who knew of it, and what would they have lost by telling you?',
  'question.undone':
    'What was said on {saidDate}: “{said}”. What came on {byDate}: “{by}”. After that the talks no longer stood where those words had left them. Could those who spoke have bound those who acted? Did those who acted know what had been said?',
  'question.dispute':
    'The sources do not agree: “{title}” Taking one version and then another moves the odds of your ending by {n} in 100. Which version would you rely on for a decision, whom does each of them serve, and what would settle it?',
  'question.height':
    'The line reached its highest rung, {rung}, on {date}: “{what}”. Which was the last decision before it, of either side, after which it could still have stayed lower?',
  'question.open':
    'On {date} there were {n} things you could do, and you chose “{chosen}”. Which of the others would have been the hardest to explain to your own government, and which to the other side’s?',
  'question.goal':
    'You were there for this: “{goal}”. The line ended so: “{ending}”. Was it worth what it took? Say first by whose measure.',

  'other-side': 'Argue the other side',
  'other-side.lead':
    'The same moment from another desk. Read what had reached it, then argue its case aloud or on paper before you look at what it decided.',
  'other-side.decision': 'Moment',
  'other-side.seat': 'Seat',
  'other-side.option': '{n}. {date}: {title}',
  'other-side.moment': 'You have just decided, on {date}: “{title}”.',
  'other-side.brief': 'Its brief',
  'other-side.knew': 'What it had heard by then',
  'other-side.prompt':
    'You are {name}, {office}. In three sentences: what do you take the other side to be doing, what does it want you to believe, and what can you do that your own side would still thank you for?',
  'other-side.next': 'What {name} decided next',
  'other-side.none': 'It decided nothing more in this line.',
  'other-side.decided': '{date}: {what}',
} satisfies Record<string, string>
