/** Tips for the paper, by what they are about: what a first card needs, and nothing that asks for a screen. `note`: how sure it is, where the tips say so. */
export const paperTips = {
  stranger: [{ id: 'introduce' }, { id: 'fewLines' }, { id: 'question' }],
  good: [{ id: 'everyday' }],
  leaveOut: [
    { id: 'war' },
    { id: 'case' },
    { id: 'insults' },
    { id: 'lgbtq' },
    { id: 'ciphers' },
    { id: 'pity' },
    { id: 'words' },
    { id: 'own' },
  ],
  rules: [{ id: 'russian', note: 'disagree' }],
  happens: [{ id: 'time' }],
  you: [{ id: 'passOn', note: 'disagree' }],
} as const;

/** Sentences for the paper: nothing in them agrees with whoever writes or reads, and the only gap is the addressee's name. */
export const paperPhrases: readonly string[] = [
  ...['greeting.hello', 'greeting.never-met', 'greeting.good-moment'],
  ...['about.friends-help', 'about.paper-letters'],
  ...['learned.name-seen', 'learned.evening'],
  ...['day.by-the-window', 'day.lamp'],
  'weather.after-rain',
  'books.like-a-talk',
  ...['questions.reading', 'questions.music', 'questions.write-about'],
  ...['wishes.calm-days', 'wishes.every-day', 'wishes.thinking'],
  'holidays.birthday-wish',
  ...['closing.next-card', 'closing.all-good', 'closing.no-answer'],
];

/** The organizers' own page: what to do, and when. */
export const checklist = {
  before: ['print', 'cut', 'lay', 'rehearse'],
  during: ['say', 'back', 'stub', 'box'],
  after: ['type', 'destroy', 'address', 'collect'],
} as const;
