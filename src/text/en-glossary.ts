/**
 * Terms of the time, of crisis studies and of the model, explained once for all crises. `also`: other forms; `called`:
 * the forms that texts link by; `later`: what may lie ahead of a player, told when the line has ended.
 */
export const glossaryWords = {
  // the ground and the treaties
  'term.watershed.name': 'Watershed',
  'term.watershed.also': 'dividing ridge',
  'term.watershed.called': 'watershed',
  'term.watershed.text':
    'The ridge from which water runs off to either side. The protocol of 1886 puts the border on it: what flows to the Tumen is China’s, what flows to the sea is Russia’s.',
  'term.thalweg.name': 'Thalweg',
  'term.thalweg.also': 'main navigable channel, talweg',
  'term.thalweg.called': 'thalweg, main channel',
  'term.thalweg.text':
    'The line of the deepest, navigable channel of a river. By a general rule a river frontier follows it, unless a treaty says something else.',
  'term.red-line.name': 'Red line',
  'term.red-line.also': 'red line of 1860, red line of 1886',
  'term.red-line.called': 'red line',
  'term.red-line.text':
    'A border drawn in red on a map that goes with a treaty. On that of 1860 the Soviet side reads it as running south of the islands of the Amur; on that of 1886, over the crests west of Lake Khasan.',
  'term.treaty-of-aigun.name': 'Treaties of Aigun and Peking',
  'term.treaty-of-aigun.also': 'Aigun 1858, Peking 1860',
  'term.treaty-of-aigun.called': 'treaty of Aigun, treaty of Peking, treaties of 1858 and 1860',
  'term.treaty-of-aigun.text':
    'Treaties of 1858 and 1860 by which Russia took the left bank of the Amur and the coast from China. They name no islands in the river.',
  'term.heihe-agreement.name': 'Heihe agreement of 1934',
  'term.heihe-agreement.also': 'shipping agreement',
  'term.heihe-agreement.called': 'shipping agreement',
  'term.heihe-agreement.text':
    'An understanding between the river shipping offices of Manchukuo and the Soviet Union, by which each keeps its own channel marks. Moscow called it a mere arrangement of companies.',
  'term.hunchun-protocol.name': 'Protocol of Hunchun, 1886',
  'term.hunchun-protocol.also': 'Hunchun Protocol, Protocol, demarcation protocols',
  'term.hunchun-protocol.called': 'Hunchun Protocol, Protocol of Hunchun, Protocol of 1886, Protocol',
  'term.hunchun-protocol.text':
    'The papers in which Russian and Chinese commissioners wrote down where the border runs between its stones, with a map on which it is red. Between the stones they say little.',
  'term.hunchun-map.name': 'Map of 1886',
  'term.hunchun-map.also': 'Hunchun map',
  'term.hunchun-map.called': 'Hunchun map, map of 1886',
  'term.hunchun-map.text':
    'The map that goes with the Protocol of Hunchun. By the Soviet reading its red line runs over the crests west of Lake Khasan.',
  'term.map-of-1911.name': 'Map of 1911',
  'term.map-of-1911.also': 'Russian General Staff map',
  'term.map-of-1911.called': 'map of 1911',
  'term.map-of-1911.text':
    'A map of the Russian General Staff on which Tokyo reads the border as running east of Lake Khasan. By it the whole hill is Manchukuo’s.',
  'term.marker.name': 'Boundary marker',
  'term.marker.also': 'boundary stone, border stone',
  'term.marker.called': 'boundary stone, boundary stones',
  'term.marker.text':
    'A stone or post that shows where the border runs. Those of 1886 bear letters or numbers and stand far apart. By the thirties Japan believed that some had been moved.',
  'term.demarcation.name': 'Demarcation',
  'term.demarcation.also': 'redemarcation, delimitation',
  'term.demarcation.called': 'demarcation, demarcation commission',
  'term.demarcation.text':
    'Marking on the ground a border that a treaty describes in words or on a map. Describing it is delimitation. A commission of both sides does it, and both can stop it.',
  'term.verst.name': 'Verst, sazhen, li',
  'term.verst.also': 'versts',
  'term.verst.called': 'verst, versts, sazhen',
  'term.verst.text':
    'Old measures in the treaties. A verst is a little over a kilometre, a sazhen a little over two metres, and the Chinese li of the time about half a kilometre.',

  // states and their arms
  'term.manchukuo-recognition.name': 'Recognition of Manchukuo',
  'term.manchukuo-recognition.text':
    'To speak with Manchukuo as a state was to accept what Japan had done in Manchuria. Moscow held it back, and so the talks on its border were held with Tokyo.',
  'term.kwantung-army.name': 'Kwantung Army',
  'term.kwantung-army.also': 'Guandong Army, Kanto-gun',
  'term.kwantung-army.called': 'Kwantung Army',
  'term.kwantung-army.text':
    'The Japanese army in Manchuria, with its headquarters at Hsinking. It had acted before without leave from Tokyo, above all at Mukden in 1931.',
  'term.korea-army.name': 'Korea Army',
  'term.korea-army.also': 'Chosen Army, Chosen-gun',
  'term.korea-army.called': 'Korea Army',
  'term.korea-army.text':
    'The Japanese army in Korea, with its headquarters at Seoul. The hill near Lake Khasan lies before its 19th Division.',
  'term.nkvd.name': 'NKVD border guards',
  'term.nkvd.also': 'People’s Commissariat of Internal Affairs, border troops',
  'term.nkvd.called': 'NKVD, border guards, border troops',
  'term.nkvd.text':
    'Soviet border troops answer to the NKVD, the commissariat of internal affairs and security police, and not to the army. A commander of the army cannot simply order them back.',
  'term.far-eastern-army.name': 'Special Red Banner Far Eastern Army',
  'term.far-eastern-army.also': 'OKDVA, Far Eastern Front',
  'term.far-eastern-army.called': 'Special Red Banner Far Eastern Army, Far Eastern Army, Far Eastern Front',
  'term.far-eastern-army.text':
    'The Soviet army of the Far East, commanded from Khabarovsk. As a Front, which is the name for a group of armies in war, it is called the Far Eastern Front.',
  'term.far-eastern-army.later': 'It was made one in the summer of 1938.',
  'term.amur-flotilla.name': 'Amur flotilla',
  'term.amur-flotilla.also': 'Amur Military Flotilla',
  'term.amur-flotilla.called': 'Amur flotilla, Amur Flotilla',
  'term.amur-flotilla.text': 'The Soviet river navy of monitors, gunboats and armoured cutters on the Amur.',
  'term.cutter.name': 'Armoured cutter',
  'term.cutter.also': 'bronekater, BK',
  'term.cutter.called': 'armoured cutter, armoured cutters',
  'term.cutter.text':
    'A small river boat with light armour and a tank’s gun or machine-guns. Those named BK belong to the Amur flotilla.',
  'term.imperial-headquarters.name': 'Imperial General Headquarters',
  'term.imperial-headquarters.also': 'IGHQ, Daihonei, General Staff',
  'term.imperial-headquarters.called': 'Imperial General Headquarters, Imperial Headquarters, Army General Staff',
  'term.imperial-headquarters.text':
    'A high command for war, in Tokyo, of which the army’s General Staff is part. The General Staff answers to the Emperor and not to the cabinet.',
  'term.imperial-headquarters.later': 'The one of these years was set up in November 1937.',
  'term.imperial-order.name': 'Imperial order',
  'term.imperial-order.also': 'Imperial sanction',
  'term.imperial-order.called': 'Imperial order, Imperial sanction',
  'term.imperial-order.text':
    'A command of the Emperor as head of the army. Without it Japanese troops may not be sent over a frontier, though local defence is read widely.',
  'term.gendarmes.name': 'Gendarmes',
  'term.gendarmes.also': 'Kempeitai, gendarmerie, military police',
  'term.gendarmes.called': 'gendarmes, gendarme, gendarmerie',
  'term.gendarmes.text': 'The military police of the Japanese army. In Korea they also watch the frontier.',
  'term.tass.name': 'TASS',
  'term.tass.also': 'Telegraph Agency of the Soviet Union, Soviet communiqué',
  'term.tass.called': 'TASS',
  'term.tass.text':
    'The news agency of the Soviet state. What it prints of a talk is the government’s own account, meant for embassies as much as for readers.',
  'term.pravda.name': 'Pravda',
  'term.pravda.called': 'Pravda',
  'term.pravda.text':
    'The newspaper of the Communist party of the Soviet Union. What stands in it is official, and hard to take back.',
  'term.purge.name': 'The purge',
  'term.purge.also': 'Great Terror, Moscow trials',
  'term.purge.called': 'purge',
  'term.purge.text':
    'The arrests and executions in the Soviet Union since 1936, in the army as elsewhere. Officers and diplomats can lose their lives for looking weak, or for no reason that is ever given.',
  'term.purge.later': 'It lasted until 1938.',
  'term.league.name': 'League of Nations',
  'term.league.also': 'League, Geneva',
  'term.league.called': 'League of Nations, League',
  'term.league.text':
    'The assembly of states at Geneva. Japan has left it and the Soviet Union is in it; it has no force of its own.',

  // how states speak
  'term.demarche.name': 'Démarche',
  'term.demarche.also': 'demarche, representation',
  'term.demarche.called': 'démarche, démarches',
  'term.demarche.text':
    'A step by an envoy at a foreign ministry to make a government’s wish or protest known, by word or on paper.',
  'term.aide-memoire.name': 'Aide-mémoire',
  'term.aide-memoire.also': 'aide-memoire, memorandum',
  'term.aide-memoire.called': 'aide-mémoire',
  'term.aide-memoire.text':
    'A paper without signature left after a talk, so that what was said stays on record. It binds less than a note.',
  'term.note.name': 'Note',
  'term.note.also': 'note verbale, diplomatic note',
  'term.note.called': 'note verbale',
  'term.note.text':
    'A formal letter from one government to another through its envoy. To refuse to accept it is an answer too.',
  'term.communique.name': 'Communiqué',
  'term.communique.also': 'communique',
  'term.communique.called': 'communiqué, communiqués',
  'term.communique.text':
    'What a government gives to the press about an event or a talk. It speaks to several readers at once and is rarely the whole of it.',
  'term.charge.name': 'Chargé d’affaires',
  'term.charge.also': 'charge d’affaires',
  'term.charge.called': 'chargé d’affaires, chargé',
  'term.charge.text': 'The diplomat who leads an embassy while there is no ambassador or the ambassador is away.',
  'term.consulate.name': 'Consulate',
  'term.consulate.also': 'consul-general, consulate-general',
  'term.consulate.called': 'consulate, consulates, consulate-general',
  'term.consulate.text':
    'An office in a foreign town that looks after a state’s citizens and hears local news. To close one is a pressure short of breaking relations.',
  'term.good-offices.name': 'Good offices',
  'term.good-offices.also': 'mediation',
  'term.good-offices.called': 'good offices',
  'term.good-offices.text':
    'Help by a third state that carries words between two others without judging between them. A mediator also proposes terms.',
  'term.status-quo-ante.name': 'Status quo ante',
  'term.status-quo-ante.also': 'status quo',
  'term.status-quo-ante.called': 'status quo ante, status quo',
  'term.status-quo-ante.text':
    'The state of things before a dispute. Both sides can want it and still quarrel over the day from which to count.',
  'term.umpire.name': 'Umpire',
  'term.umpire.also': 'arbitrator, arbitration',
  'term.umpire.called': 'umpire, neutral umpire',
  'term.umpire.text':
    'A neutral person who decides where the two halves of a commission cannot agree. In arbitration both sides accept the answer beforehand.',
  'term.reserve-rights.name': 'Reserving rights',
  'term.reserve-rights.called': 'reserves its claim, reserving its claim, reserving rights',
  'term.reserve-rights.text':
    'To give way in fact while saying that one’s claim stands. It lets a government leave ground without giving it up.',
  'term.truce.name': 'Truce and cease-fire',
  'term.truce.also': 'armistice, cease-fire, ceasefire',
  'term.truce.called': 'truce, cease-fire',
  'term.truce.text':
    'A cease-fire stops the shooting at a stated hour. A truce or armistice also says where each side stands meanwhile. Neither settles whose the ground is.',
  'term.fait-accompli.name': 'Fait accompli',
  'term.fait-accompli.also': 'accomplished fact',
  'term.fait-accompli.called': 'fait accompli',
  'term.fait-accompli.text':
    'Something done before others could object, so that undoing it would be the new step. Commanders have used it on their own capitals.',
  'term.ultimatum.name': 'Ultimatum',
  'term.ultimatum.called': 'ultimatum',
  'term.ultimatum.text':
    'A demand with a time limit and a threat. It leaves the other side only to yield or refuse in public, and binds the side that makes it.',
  'term.prestige.name': 'Face and prestige',
  'term.prestige.also': 'save face',
  'term.prestige.text':
    'What others believe of a government’s firmness. It is lost by yielding in public, and so a way out often has to look like something else.',
  'term.anti-comintern-pact.name': 'Anti-Comintern Pact',
  'term.anti-comintern-pact.called': 'Anti-Comintern Pact',
  'term.anti-comintern-pact.text':
    'The agreement of Germany and Japan of November 1936 against the Communist International. It obliged neither to fight for the other.',

  // crisis studies
  'term.icb.name': 'ICB codes',
  'term.icb.also': 'International Crisis Behavior, content of outcome, severity of violence',
  'term.icb.called': 'ICB',
  'term.icb.text':
    'Numbers by which the International Crisis Behavior project makes hundreds of crises comparable. Four are used here: how violent it was, how it ended, what each side got out of it, and whether tension rose afterwards.',
  'term.crisis.name': 'Crisis',
  'term.crisis.also': 'trigger, gravity of threat',
  'term.crisis.text':
    'To students of crises, a time in which leaders see a threat to something basic, little time to answer, and a raised chance of war. The event that begins it is its trigger.',
  'term.escalation.name': 'Escalation',
  'term.escalation.also': 'ladder, rung, de-escalation',
  'term.escalation.called': 'escalation',
  'term.escalation.text':
    'The rise of a conflict from step to step. The ladder beside the map has nine rungs, from quiet to war, the same in every crisis.',
  'term.security-dilemma.name': 'Security dilemma',
  'term.security-dilemma.text':
    'What one side does for its safety looks to the other like preparation, and is answered in kind. Both end less safe, though neither wanted it.',
  'term.counterfactual.name': 'Counterfactual',
  'term.counterfactual.also': 'what if, might-have-been',
  'term.counterfactual.text':
    'A reasoned answer to the question what else could have happened. It is only as good as its assumptions, which is why they are shown.',
  'term.primary-source.name': 'Primary and secondary sources',
  'term.primary-source.also': 'standing of a source',
  'term.primary-source.text':
    'A primary source was written by people who took part or were told at the time, and often for a purpose. A secondary source was written afterwards, from others.',

  // the model
  'term.record.name': 'Record',
  'term.record.also': 'historical record',
  'term.record.text':
    'What happened, move by move, as the sources have it. Where they differ each version stands there with its source, and none is called the true one.',
  'term.seat.name': 'Seat',
  'term.seat.also': 'desk',
  'term.seat.text':
    'One of the four places from which the crisis is played: for each side the envoy or commissar who talks and the commander in the field.',
  'term.odds.name': 'Odds',
  'term.odds.also': 'chance, probability, in 100',
  'term.odds.text':
    'How often a thing would come about if the same moment were lived through many times under the stated assumptions. Said as so many in a hundred.',
  'term.weight.name': 'Weight',
  'term.weight.also': 'basis: documented, derived, judgement',
  'term.weight.text':
    'A number that says how likely an option or outcome is beside the others of its moment. Each states its basis: documented, derived from documents, or the author’s judgement.',
  'term.assumption.name': 'Assumption',
  'term.assumption.text':
    'Something nobody knows for certain and on which weights depend, such as how far Tokyo held its army. It can be moved to see what follows.',
  'term.statechart.name': 'Statechart',
  'term.statechart.also': 'state machine, region, event, guard',
  'term.statechart.text':
    'A drawing of the states a thing can be in and of what leads from one to another. The crisis is three of them side by side: the calendar, the talks and the field.',
  'term.position.name': 'Position',
  'term.position.text':
    'All that matters of a crisis at one moment: whose turn it is, how far talks and fighting have come, and what is still to have consequences.',
  'term.regret.name': 'Regret',
  'term.regret.text':
    'How much better the best open option would have done for what you chose to protect, on average and with what was known.',
  'term.first-divergence.name': 'First divergence',
  'term.first-divergence.text':
    'The first moment at which your line leaves the record. All that follows is the model’s, not history’s.',
  'term.seed.name': 'Seed',
  'term.seed.also': 'luck',
  'term.seed.text':
    'A short word from which the luck of a game follows. Two games with one seed meet the same chances at the same moments.',
} satisfies Record<string, string>
