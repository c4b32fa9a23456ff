import { assumeWords } from './en-assume'
import { compareWords } from './en-compare'
import { debriefWords } from './en-debrief'
import { dossierWords } from './en-dossier'
import { epilogueWords } from './en-epilogue'
import { soundWords } from './en-sound'
import { gaugeWords } from './en-gauge'
import { inevitabilityWords } from './en-inevitability'
import { regretWords } from './en-regret'
import { markWords } from './en-marks'
import { helpWords } from './en-help'
import { hoursWords } from './en-hours'
import { questionWords } from './en-questions'
import { replayWords } from './en-replay'
import { reportWords } from './en-report'
import { sharedWords } from './en-shared'
import { mapWordsWords } from './en-map-words'
import { settingsWords } from './en-settings'
import { exploreWords } from './en-explore'
import { tourWords } from './en-tour'
import { words } from './en-words'

/** Every word of the interface in English, in the order of the screens. Words of a crisis are in its own text file. */
export const en = {
  ...words,
  ...debriefWords,
  ...compareWords,
  ...exploreWords,
  ...epilogueWords,
  ...soundWords,
  ...regretWords,
  ...inevitabilityWords,
  ...dossierWords,
  ...hoursWords,
  ...helpWords,
  ...markWords,
  ...gaugeWords,
  ...assumeWords,
  ...tourWords,
  ...mapWordsWords,
  ...settingsWords,
  ...sharedWords,
  ...reportWords,
  ...replayWords,
  ...questionWords,

  name: 'Watershed',

  // opening
  'opening.lead':
    'Two border crises between Japan and the Soviet Union. Take a seat, decide turn by turn, then lay your line beside the record.',
  'opening.crisis': 'Choose a crisis',
  'opening.preparing': 'being laid out',
  'opening.desk': 'Choose your desk',
  'opening.protect': 'What are you there to protect?',
  'opening.open': 'Open the file',
  'opening.others.record': 'The others play as in the record',
  'opening.others.sources': 'The others follow the sources',
  'opening.others.cautious': 'The others play a cautious hand',
  'opening.others.hard-line': 'The others play a hard line',
  'opening.others.other': 'The others are people at this screen',
  'opening.others.mixed': 'The others play as you have set them',
  'opening.who': 'Who plays each desk',
  'opening.who.lead': 'Each desk is played by a person or by a stated way of choosing.',
  'holder.you': 'you',
  'holder.other': 'another person here',
  'holder.record': 'as in the record',
  'holder.sources': 'as the sources weigh it',
  'holder.cautious': 'cautious',
  'holder.hard-line': 'hard line',
  'opening.more': 'More',
  'opening.mode': 'How it is played',
  'opening.practice': 'Practice',
  'opening.practice.note': 'a decision may be taken back',
  'opening.commit': 'Commit',
  'opening.commit.note': 'what is sent is sent',
  'opening.seed': 'Seed',
  'opening.seed.note': 'The same seed meets the same luck. Leave it empty for a new one.',
  'opening.continue': 'Continue',
  'opening.finished': 'Finished games',
  'opening.debrief.of': 'Open the debrief of {title}',
  'opening.resume': 'Resume',
  'opening.resume.of': 'Resume {title}',
  'opening.download': 'Download',
  'opening.download.of': 'Download {title}',
  'opening.delete': 'Delete',
  'opening.delete.of': 'Delete {title}',
  'opening.delete.sure': 'Delete this game?',
  'opening.delete.yes': 'Yes, delete',
  'opening.delete.no': 'Keep it',
  'side.japan': 'Japan',
  'side.ussr': 'Soviet Union',

  // briefing
  'briefing.eyebrow': 'Your file: {name}, {office}',
  'briefing.people': 'Who is who',
  'briefing.knew': 'What your capital knew on the first day',
  'briefing.protect': 'What you are there to protect',
  'briefing.begin': 'To the desk',
  'briefing.dossier': 'Everybody, and every place: the dossier',

  'carried.record': 'As in the record.',
  'carried.yours': 'As the crisis before was played: {n} of {of} otherwise than in the record.',
  'carried.otherwise': 'otherwise than in the record',
  'carried.documented': 'Why it matters is documented: {sources}',
  'carried.inferred': 'Why it matters is inferred from: {sources}',

  // header
  skip: 'To the decision',
  'header.home': 'Watershed: to the opening',
  'header.seat': '{name}, {office}',
  'header.clocks': 'Clocks',
  'header.tools': 'Tools',
  'header.menu': 'Menu',
  'header.dossier': 'Dossier',
  'header.plain': 'Plain',
  'header.map': 'Map',
  'header.undo': 'Undo',
  'header.timeline': 'Timeline',
  'header.settings': 'Settings',
  turn: 'Turn {n} of {of}',

  // map
  map: 'Map',
  'map.asKnown': 'as known on {date}',
  'map.lines': 'Claim lines',
  'map.sheet': 'This sheet',
  'map.also': '{name}: also {names}.',
  'map.guessed': 'Where {name} lay is known only roughly.',
  'map.closer': 'Closer',
  'map.wider': 'Wider',
  'map.here': 'Back to the action',
  locator: 'The Far East',
  'locator.text':
    'The Far East with the borders of {year}, drawn by hand: the Soviet Union in the north, Mongolia in the west, Manchukuo in the middle, Korea and the south of Sakhalin under Japan. {place} is marked.',
  'locator.away': '{name} lies far beyond the sheet, some {km} km from there.',
  'locator.wires':
    'Telegrams are named in the sources between {wires}; how the wires ran they do not say, and they are drawn straight.',
  'locator.wire': '{from} and {to}',
  'locator.news': 'The newest news, no. {no}, went from {from} to {to} in {hours}.',
  'locator.news.once': 'The newest news, no. {no}, went from {from} to {to} at once.',
  'locator.km': '{name}, {km} km',
  'locator.ussr': 'U.S.S.R.',
  'locator.manchukuo': 'Manchukuo',
  'locator.mongolia': 'Mongolia',
  'locator.china': 'China',
  'locator.korea': 'Korea',
  'locator.japan': 'Japan',
  'locator.karafuto': 'Karafuto',
  hours: '{n} hours',
  'hours.one': '1 hour',
  'hours.none': 'at once',
  minutes: '{n} minutes',
  ladder: 'Escalation',
  'ladder.now': '{name}, the present rung',
  'ladder.passed': '{name}, reached {date}',
  'ladder.passed.undated': '{name}, passed',
  'ladder.ahead': '{name}, not reached',

  // telegram
  telegram: 'Telegram',
  'telegram.note': 'Note',
  'telegram.no': 'no. {no}',
  'telegram.short': '{from} {sent}, read {read}',
  'telegram.to': 'to',
  'telegram.when': '{date}, {time}',
  // between two sentences of a wire, and a sentence of a note
  'telegram.stop': ' stop ',
  'telegram.sentence': '{sentence}.',
  'telegram.of': '{n} of {of}',
  'telegram.next': 'Next',
  'telegram.previous': 'Back',
  'telegram.file': 'File it away',
  'telegram.open': 'Open it',
  'telegram.fold': 'Fold it',
  'telegram.new': 'New: {kind} no. {no} from {from}, sent {sent}, read here {read}. {text}',

  // decision
  'decision.options': 'Order forms',
  'decision.nowhere': 'Not on the map.',
  'decision.odds': 'Odds {that}',
  'decision.reason': 'Your reason, if you like',
  'decision.reason.label': 'Your reason, optional',
  'decision.reason.add': 'Add a reason',
  'decision.send': 'Stamp and send',
  'decision.write': 'Write it in',
  'decision.clauses': 'Written in so far',
  'decision.sent': 'Sent',
  'stamp.closed': 'file closed',

  // timeline
  timeline: 'Timeline',
  'timeline.label': 'Timeline: what happened, when each capital knew, when you knew',
  'timeline.slope': 'A sloping line is news on its way to you',
  'timeline.unknown': 'not yet known',
  'timeline.table': 'As a table',
  'timeline.date': '{day} {month}',
  'timeline.when': 'When',
  'timeline.where': 'Where',
  'timeline.what': 'What',
  'timeline.turn': 'Turn {n}: {label}',
  'timeline.turn.now': 'Turn {n}, now',
  'timeline.wire': 'News sent to {place}, read there {date}',
  decided: 'Turn {n}, {date}',
  'decided.asked': 'What was asked',
  'decided.chosen': 'What was decided',
  'decided.reason': 'The reason given',

  // plain
  'plain.news': 'What has come',
  'plain.news.none': 'Nothing new.',
  'plain.news.older': 'Earlier news is in the dossier.',
  'plain.ground': 'The ground, as known on {date}',
  'plain.meta': '{kind} no. {no}. {from}, {sent}, {sentDate}. Read in {to}, {read}, {readDate}.',

  // cover
  cover: 'Pass the desk to {name}',
  'cover.lead': 'Everyone else looks away. The desk opens when its holder is ready.',
  'cover.ready': 'I am {name}: open the desk',

  // ending
  'ending.eyebrow': 'The crisis ended on {date}',
  'ending.nobody': 'nobody',
  'ending.lives': '{low} to {high}, by sources and estimates',
  'ending.followed': 'After your last decision',
  'ending.war': 'The crisis became a war on {date}',
  'ending.debrief': 'Open the debrief',
  'ending.next': 'Go on to the next crisis',
  'ending.again': 'Another file',

  // settings
  settings: 'Settings',
  'settings.view': 'View',
  'settings.view.map': 'Map',
  'settings.view.plain': 'Plain text',
  'settings.contrast': 'Contrast',
  'settings.contrast.system': 'As the system',
  'settings.contrast.more': 'High',
  'settings.motion': 'Motion',
  'settings.motion.system': 'As the system',
  'settings.motion.less': 'None',
  'settings.text': 'Text size',
  'settings.text.normal': 'Normal',
  'settings.text.large': 'Large',
  'settings.text.larger': 'Larger',
  'settings.language': 'Language',
  'settings.renderer': 'Map is drawn with',
  'settings.renderer.auto': 'What the browser has',
  'settings.renderer.webgl': 'WebGL',
  'settings.renderer.canvas': 'Canvas',
  'settings.game': 'This game',
  'settings.seed': 'Seed',
  'settings.seat': 'Seat',
  'settings.copy': 'Copy the address of this game',
  'settings.copied': 'Copied.',
  close: 'Close',

  // notices
  'notice.dismiss': 'Put away',
  'notice.storage': 'The browser\u2019s storage is full. This game is not kept: download it before you close the page.',
  'notice.blocked': 'The browser keeps nothing for this page. Download the game before you close it.',
  'notice.scene': 'The map cannot be drawn here. The plain view has the whole game.',
  'notice.unfetched': 'A crisis could not be fetched: {reason}. Reload this page when there is a connection.',
  'notice.scenario': 'This file cannot be opened: {reason}',
} satisfies Record<string, string>
