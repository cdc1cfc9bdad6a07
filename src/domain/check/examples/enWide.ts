import type { Examples } from './index.ts';

/** Of the rules for English turns that go on for half a sentence (`rules/<topic>/enWide.ts`). */
export const englishWideExamples: Examples = {
  'call.en.wide': {
    match: [
      'Bring everybody you know to the square on Saturday.',
      'None of you should go to vote, leave the boxes empty.',
      'Sit down on the road and let nobody move you until they give in.',
      'If enough of us lean on that wall it will fall over.',
    ],
    pass: [
      'Everybody came out with candles when the power went.',
      'There was dancing on the square and the whole choir sang.',
      'Sit down on the bench by the river and listen.',
      'Until they hear the bell, the cows stay where they are.',
    ],
  },
  'case.en.wide': {
    match: [
      'The fingerprints on that leaflet were not even yours.',
      'They kept you there until four in the morning.',
      'The lad who was arrested the same night as you went home.',
      'You signed nothing although they kept you for nine hours.',
    ],
    pass: [
      'Your tomatoes would win at any court of vegetables.',
      'The trial of the new pudding ended in silence.',
      'I took my fingerprints off the window with vinegar.',
      'You can hear the tennis court from our kitchen.',
    ],
  },
  'crime.en.wide': {
    match: [
      "My nephew runs a small shop with other people's bicycles.",
      'He keeps two sets of books, one for the taxman.',
      'Grind a spoon on the step at night and you have a blade.',
      'When the guard changes nobody is watching the north fence.',
      "She cashed her dead brother's pension for years.",
    ],
    pass: [
      'We counted the steps of the lighthouse, all of them.',
      'The roses are over the fence by summer.',
      'My brother keeps the books for the bowls club.',
      'I sharpened the pencils and the scissors.',
      'Nobody checks whether I water the ferns.',
    ],
  },
  'drugs.en.wide': {
    match: [
      'He rolled something and we giggled.',
      'There is a little bag for a tenner behind the shop.',
      'They handed round tablets with a smiley on.',
      'I know a bloke who sells green stuff.',
      'It is not tomatoes he is growing up there.',
    ],
    pass: [
      'I rolled out the dough and the children cut stars.',
      'She takes a tablet for her blood pressure.',
      'Powder snow lay on the fence.',
      'My greenhouse smells of tomatoes and wet twine.',
    ],
  },
  'extremism.en.wide': {
    match: [
      'That whole nation ought to be wiped off the map.',
      'Two lightning bolts are scratched into the bench.',
      'Only a bomb ever changed anything.',
      'He wears a hooked cross, and its time will come again.',
      'To whoever planted it I raise my glass: here is to those who threw the first one.',
    ],
    pass: [
      'Two flashes of lightning lit the barn.',
      'She wiped the jam off his face.',
      'The old eagle in the zoo sleeps all day.',
      'The crooked cross on our church was mended.',
    ],
  },
  'foreign.en.wide': {
    match: [
      'Buongiorno from the harbour!',
      'Labas vakaras, says my neighbour.',
      'My grandmother always said Morgenstund hat Gold im Mund, and then she slept until ten.',
    ],
    pass: ['Good morning from the harbour!', 'My neighbour greets everyone in rhyme.'],
  },
  'insult.en.wide': {
    match: [
      'The judge who looked at you over her glasses is a worm.',
      'A rat in a peaked cap keeps the door.',
      'I hope their tea is cold.',
      'Your supreme court does whatever it is told.',
    ],
    pass: [
      'The mayor was looking at the sheep.',
      'The judge at the flower show liked my leeks.',
      'A gull in a cap is on the sign of our pub.',
      'I hope your tea is hot.',
      'The policeman carried the piglet across the road.',
    ],
  },
  'lgbt.en.wide': {
    match: [
      'My brother got married to his Lukas in August.',
      'He lives with the man he loves.',
      'Our grandson asked which of us is the mum.',
      'My sister cut off her hair and signs as Jack now: she signed herself as Peter.',
    ],
    pass: [
      'My brother got married to a potter in August.',
      'The vicar married Tom and Anna in the rain.',
      'My sister signed the form in pencil.',
      'The two boys shared one umbrella.',
    ],
  },
  'lgbt.en.wide.names': {
    match: ["I'm Owen and my husband paints boats.", 'My name is Petra, and on Sundays my wife bakes.'],
    pass: ["I'm Petra and my husband paints boats.", 'My name is Owen, and on Sundays my wife bakes.'],
  },
  'media.en.wide': {
    match: [
      'I heard your mother on the radio.',
      'There was a column about your trial in the newspaper.',
      'The exiles who broadcast from Riga read out a list.',
      'He listens to the Russian service from London.',
    ],
    pass: [
      'The radio said that it would snow.',
      'Your letter lies on blue paper.',
      'My aunt reads the newspaper to her canary.',
      'We watched a film about penguins on television.',
    ],
  },
  'money.en.wide': {
    match: [
      'What we took at the fair goes to you.',
      'The jar on the counter is full of coins for your family.',
      'Would fifty a month be any help to you?',
      'I will set up a standing order for your mother.',
    ],
    pass: [
      'The jar of plum jam was meant for my aunt.',
      'We took the coins out of the fountain.',
      'The bus costs fifty more than last year.',
    ],
  },
  'pity.en.wide': {
    match: [
      "I can't bear to think of your bed in there.",
      'I saw your picture and had to go out for air.',
      'What a burden for such narrow shoulders.',
      'My wife cried over your letter.',
    ],
    pass: ['I laughed until I cried over the onions.', 'What a weight this pumpkin is.', 'The yard is so narrow that two hens get stuck.'],
  },
  'prisoner.en.wide': {
    match: [
      'He is locked up because he has an opinion.',
      'To me you are nothing but a hostage.',
      'You are no criminal, you only told the truth.',
    ],
    pass: [
      'I sit at the window because the light is good.',
      'We were held hostage by the snow.',
      'The key is locked up in the shed because of the goat.',
    ],
  },
  'separatism.en.wide': {
    match: [
      'The Bashkirs will have their own border one day.',
      'Kazan was a capital before there was a Moscow.',
      'Some day there will be customs at Rostov.',
      'Every nation in that empire should take its own key.',
    ],
    pass: ['We crossed Siberia by train and counted birches.', 'My aunt has a hat from Kazan.', 'Every village here has its own bell.'],
  },
  'cipher.en.wide': {
    match: [
      'If your answer begins with "Dear all" we know that they came.',
      'Swap every vowel for the one that comes next.',
      'Card one has the vowels and this one the consonants.',
      'Olleh, uoy are not forgotten.',
    ],
    pass: [
      'If your answer is late, blame the post.',
      'Swap places with me, said the tuba.',
      'The weather report promised rain and there was rain.',
      'The key to the shed hangs behind the door.',
    ],
  },
  'war.en.wide': {
    match: [
      'Two of my classmates never came back from over there.',
      'They have pushed the line back six miles near some town.',
      "My cousin's battalion was moved again.",
      'I had to stop where the dam was blown and the villages went under.',
    ],
    pass: [
      'My cousin never came back from the kitchen with the cake.',
      'We pushed the sofa back to the wall.',
      'The bees were buzzing over the roof all day.',
      'They moved the kitchen unit again.',
    ],
  },
};
