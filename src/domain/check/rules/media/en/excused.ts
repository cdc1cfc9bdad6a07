/** What is innocent to two rules alike. */
export const excused = [
  'guardian of',
  "journalist ..3 school/i'm/i am/student",
  'interview ..3 job/new/school',
  'on the news ..4 weather/snow/panda/@trifle',
  'newspaper ..3 crossword/round/hat/boat',
  'old newspapers',
  'newspapers ..3 fire/hat/boat/wrap*/floor/under',
  'guardian of the galaxy',
  'guardian of ..2 garden/house/sofa',
  'cuttings from ..2 plant~/rose~/geranium~/garden',
  'podcast ..3 @trifle/ships/gardens',
  'bbc ..4 gardening/cake/bake/birds/nature/orchestra/documentary/drama',
  'guardian angel',
  'news about the weather',
  'in the news ..5 @trifle/panda~/weather',
  'article about ..3 moss/bees/stars/whales/@trifle',
];
