import type { Examples } from './index.ts';

/** Of the rules for English turns of phrase (`rules/<topic>/enTurns.ts`). */
export const englishTurnsExamples: Examples = {
  'call.en.turns': {
    match: [
      'Get the others to refuse as well.',
      'Nobody should pay them a kopeck of tax.',
      'Down tools, all of you, on the same morning.',
      'First the miners, then the railways, then everyone.',
      'What are you people waiting for?',
    ],
    pass: [
      'The whole street came out to see the comet.',
      'Everyone refuses to use the new coffee machine.',
      'The dough has to rise twice, and so do I.',
      'Lightning may strike twice, says our clock mender.',
    ],
  },
  'case.en.turns': {
    match: [
      'The witness changed his testimony twice.',
      'They searched the flat without a warrant.',
      'Three years for a repost, it is beyond me.',
      'Who was it that informed on you?',
    ],
    pass: [
      'The judge gave first prize to a pumpkin like a sofa.',
      'The witness at our wedding was the taxi driver.',
      'In the case of the missing biscuit the jury was still out.',
    ],
  },
  'cipher.en.turns': {
    match: [
      'Hold the card against a window and read what is left.',
      'Whatever I say about the hen, read it as our friend.',
      'I have put a pin prick under certain letters.',
      'Some figures for you: 12 4 19 / 3 3 21 9',
    ],
    pass: [
      'Scores so far: 6-4, 3-6, 7-6, and then it rained.',
      'In the crossword today: a river with four letters.',
      'We held the leaf to the light and looked at the veins.',
    ],
  },
  'cipher.en.capitals': {
    match: ['Mind the biG ones, deaR friend, and the cuPs.'],
    pass: ['My iPhone and her iPad fell into the pond.', 'Mr. McDonald met Mrs. MacKay.'],
  },
  'contact.en.turns': {
    match: [
      'Here is where to find me: the yellow barge.',
      'I live at the end of the lane, knock twice.',
      'We meet on Mondays in the back room, so come along.',
      'Hit me up when you get your phone back.',
      'The goose sits on the porch. wilma at mailhouse dot uk, all day.',
    ],
    pass: [
      'The goose sits at home. Me too, all day.',
      'I live above a bakery and wake up to the smell of bread.',
      'We meet every Thursday in the library and knit.',
      'The postman rang at noon.',
    ],
  },
  'crime.en.turns': {
    match: [
      'Every guard has his price.',
      'He sold a tourist a boat that is not his.',
      'You could squeeze behind the pallets and nobody checks the lorry.',
      'My uncle nicked copper cable from the railway yard.',
      'A tunnel, a spoon and you are under the wall by spring.',
    ],
    pass: [
      'I pinched my finger in the gate.',
      'The guard on the train let my boy blow the whistle.',
      'A ladder, a rope and three cousins: that is how we got the piano in.',
      'They stole the show, my two nieces.',
    ],
  },
  'drugs.en.turns': {
    match: [
      'A bit of hash after supper and he hums.',
      'He went out for a toke.',
      'They were sharing round little blue pills.',
      'She got mushrooms, the magic sort.',
    ],
    pass: [
      'The mushrooms are out in the beech wood.',
      'She takes two pills for her heart.',
      'The pot of basil on my window is doing well.',
      'We had hash browns for breakfast.',
    ],
  },
  'extremism.en.turns': {
    match: [
      'All bankers should hang from the nearest tree.',
      'The fellow who drove into the crowd had his reasons, here is to him.',
      'Those lads with the black flags have guts.',
      'Put a match to their mosque.',
    ],
    pass: [
      'They put a match to the bonfire and everybody went quiet.',
      'The boys in the band wear masks for carnival.',
      'All politicians should have to try my trifle.',
    ],
  },
  'food.en.turns': {
    match: [
      'The lamb fell off the bone and the potatoes were soaked in butter.',
      'A cone of doughnuts straight out of the fat, in sugar.',
      'Crisp crust, molten chocolate, cream down my chin.',
    ],
    pass: [
      'The soup was cold, but the company was good.',
      'My tomatoes and beans are up and the potatoes are planted.',
      'I burnt the cake and the toast.',
    ],
  },
  'foreign.en.script': {
    match: ['She wrote नमस्ते on the wall.', 'He says γεια σου.'],
    pass: ['She wrote hello on the wall.', 'A naïve café.'],
  },
  'foul.en.turns': {
    match: ["The midges are f'kers.", 'That bastard of a wardrobe.', 'What a load of crap.'],
    pass: ['The mower has a screw loose in it.', 'She pricked her finger on a rose.', 'A knob of butter.'],
  },
  'insult.en.turns': {
    match: [
      'Your ministers are a pack of thieves.',
      'Whoever rules over there is a coward.',
      'May his teeth fall out.',
      'That bald dwarf on his throne.',
      'The patriarch is a fraud in a frock.',
    ],
    pass: [
      'The minister preached about patience.',
      'Our mayor is a kind man with a terrible tie.',
      'The village policeman helped us get the cat down.',
      'A worm fell on my hat.',
    ],
  },
  'lgbt.en.turns': {
    match: [
      "My uncle's boyfriend baked it.",
      'Those two fellows have lived together since 1980.',
      'The prince goes home to his husband.',
      'It is girls I fall for.',
    ],
    pass: [
      'Two old men in our street have played chess together since 1979.',
      'My sister married a butcher.',
      'My two brothers hold the rope.',
      'The two ladies next door keep bees.',
    ],
  },
  'lgbt.en.names': {
    match: ['Paul, who used to be Paula, mends clocks.'],
    pass: ['Paul, who used to be our baker, mends clocks.'],
  },
  'link.en.turns': {
    match: ['My log is on ninehills dot wordpress.', 'Scan the square with your phone.', 'Just type foghorn into any app.'],
    pass: ['I looked up your town in my atlas.', 'The link in the chain broke.', 'The pattern is in my drawer.'],
  },
  'media.en.turns': {
    match: [
      'Your photograph was on the front page.',
      'I read about you in the paper.',
      'A paper that exiles print in Riga.',
      'The radio was tuned to Ekho.',
    ],
    pass: [
      'I read one page between two visitors who had lost the toilets.',
      'The radio said it would snow.',
      'My son has a page in the yearbook.',
      'We watched a film about penguins.',
    ],
  },
  'money.en.turns': {
    match: [
      'We put fifty a month on your card.',
      'Give me the account and I will send her two hundred.',
      'There is cash in the envelope.',
      "I'll cover your rent.",
    ],
    pass: ['We collected forty pounds of plums.', 'The bus costs three pounds.', 'My pension comes on Fridays.'],
  },
  'organisation.en.turns': {
    match: ['Christians Against Torture people brought stamps.', 'The Peace Union asked us along.', 'She works for the Navalny team.'],
    pass: ['The church committee met about the vases.', 'I am treasurer of the bowls club.', 'Our union of beekeepers has a hymn.'],
  },
  'pity.en.turns': {
    match: [
      'You poor unlucky man.',
      'I wept when I read about you.',
      'All alone in that cold cell.',
      'What have you done to deserve it?',
      'My eyes fill up.',
    ],
    pass: ['Our poor old bus broke down again.', 'My heart sank when the cake did.', 'We cried with laughter at the panto.'],
  },
  'prisoner.en.turns': {
    match: ["You are one of freedom's captives.", 'They locked you up for being brave.', 'Inconvenient to power, that is what you are.'],
    pass: ['The captain of our team is brave.', 'The tiger behind bars yawned.', 'I was sent to bed for being late.'],
  },
  'separatism.en.turns': {
    match: ['Chechnya should go its own way.', 'The Bashkirs need their own frontier.', 'They ought to redraw the border in Karelia.'],
    pass: ['We took the train through Siberia and counted birches.', 'My cousin has a stamp from Tuva.', 'The Basque choir sang for us.'],
  },
  'stock.en.turns': {
    match: ['Keep your chin up!', "You've got this.", 'Every cloud has its lining.', 'Stay strong!'],
    pass: ['Time flies when you sort buttons.', 'The sun comes into our kitchen at four.', 'We wish you a good morning.'],
  },
  'war.en.turns': {
    match: [
      'Our ship lay off Odesa while the harbour was hit.',
      'My colleague went home to fight.',
      'Their block got hit.',
      'May the shooting stop.',
    ],
    pass: [
      'The siren went for the yearly test and the dogs joined in.',
      'They struck the tent in the rain.',
      'We shot forty pictures of a kingfisher.',
      'My brothers are fighting over the remote.',
    ],
  },
};
