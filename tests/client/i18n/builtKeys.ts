import { forgetful } from '../../../src/client/app/forgets.ts';
import { clientProblems } from '../../../src/client/data/problems.ts';
import { parts as joinParts } from '../../../src/client/features/join/Joining.svelte.ts';
import { pictureIds } from '../../../src/client/features/guest/pictures.ts';
import { photoProblems } from '../../../src/client/photo/openPhoto.ts';
import { checklist } from '../../../src/client/features/desk/kit/choice.ts';
import { begunForms } from '../../../src/client/features/desk/session/begunForms.ts';
import { eveningParts, stageParts } from '../../../src/client/features/desk/parts.ts';
import { tipGroupIds, tipIds, tipNotes } from '../../../src/client/features/tips/tips.ts';
import { countries, scopes } from '../../../src/client/features/desk/rules/ruleDraft.ts';
import { checkedLanguages, strengths, topics } from '../../../src/domain/check/rule.ts';
import { rehearsalSteps } from '../../../src/domain/desk/rehearsal.ts';
import { holdReasons } from '../../../src/domain/desk/holdReason.ts';
import { keptReasons } from '../../../src/domain/card/index.ts';
import { paperNames } from '../../../src/domain/length/index.ts';
import { DRAWN, inks, pens } from '../../../src/domain/card/drawing.ts';
import { faceAnswers, PHOTO } from '../../../src/domain/photo/photo.ts';
import { frontsByGroup, fronts } from '../../../src/domain/front/index.ts';
import { editedFacts } from '../../../src/domain/list/changePerson.ts';
import { letterWishes } from '../../../src/domain/person/person.ts';
import { groupIds, slots } from '../../../src/domain/phrasebook/index.ts';
import { noteSubjects } from '../../../src/domain/note/index.ts';
import { addressChoices } from '../../../src/domain/person/shownAddress.ts';
import { writerWords } from '../../../src/domain/word/index.ts';
import { ageGroups, filterNames } from '../../../src/domain/search/filters.ts';
import { occupationGroups } from '../../../src/domain/search/occupations.ts';
import { terms } from '../../../src/domain/search/term.ts';
import { states } from '../../../src/domain/status/index.ts';

/**
 * Keys that no source names whole, because they are put together from a value that the product knows anyway. Each row:
 * the key with a `*` where the value goes, every value, and why it is built. The compiler checks that each built key has
 * words; this list is for the other way round: words that nothing builds any more.
 */
export const builtKeys: readonly { readonly key: string; readonly values: readonly string[]; readonly why: string }[] = [
  { key: 'error.*', values: clientProblems, why: 'a refusal is a value, and its code is the key of its sentence' },
  { key: 'status.*', values: Object.keys(states), why: 'the one table of states rules every word of them' },
  ...['cards.rehearsal.*', 'cards.rehearsal.chip.*'].map((key) => ({
    key,
    values: ['printed', 'posted', 'withWriter', 'mayBePosted', 'saidPosted', 'answered'],
    why: 'what a rehearsal practises on a card to a TEST person',
  })),
  {
    key: 'cards.next.*',
    values: ['underway', 'atTable', ...Object.keys(states).filter((state) => state !== 'draft')],
    why: 'what follows a state',
  },
  { key: 'slip.problem.*', values: ['empty', 'notOurs', 'version'], why: 'what is wrong with a code is the domain’s' },
  { key: 'common.storage.*.title', values: ['outdated', 'blocked', 'closed'], why: 'what can happen to a tab’s storage' },
  { key: 'common.storage.*.text', values: ['outdated', 'blocked', 'closed'], why: 'what can happen to a tab’s storage' },
  ...(['title', 'text', 'now'] as const).map((part) => ({
    key: `common.forgets.*.${part}`,
    values: forgetful,
    why: 'why a browser forgets',
  })),
  ...(['title', 'text'] as const).map((part) => ({
    key: `handover.receive.answer.*.${part}`,
    values: ['desk', 'table'],
    why: 'a desk’s answer acknowledges, a table’s does not',
  })),
  { key: 'common.tabs.*', values: ['people', 'cards', 'tips', 'settings'], why: 'a tab’s name is in its address too' },
  { key: 'join.progress.*', values: joinParts, why: 'what sync counts off while an evening loads' },
  {
    key: 'join.failed.*',
    values: ['network.none', 'network.slow', 'network.portal', 'server.failed'],
    why: 'on a first join nothing waits to be sent, so its words differ from those of `error.*`',
  },
  {
    key: 'careful.fact.*',
    values: ['scan', 'memory', 'install', 'hand', 'leave'],
    why: 'the five things in which a careful evening differs',
  },
  { key: 'desk.invite.careful.*', values: ['scan', 'memory', 'install', 'hand', 'leave'], why: 'the same five, told to organizers' },
  { key: 'careful.keeps.*', values: ['list', 'sealed', 'never'], why: 'what a careful phone keeps' },
  { key: 'careful.send.*', values: ['sent', 'failed'], why: 'what sending came to' },
  { key: 'desk.create.profile.*', values: ['ordinary', 'careful'], why: 'the manifest’s profiles' },
  { key: 'desk.create.profile.*Hint', values: ['ordinary', 'careful'], why: 'the manifest’s profiles' },
  { key: 'desk.settings.profile.*', values: ['ordinary', 'careful'], why: 'the manifest’s profiles' },
  { key: 'camera.alone.*', values: ['denied', 'absent', 'failed'], why: 'what a camera can answer where there is no other way beside it' },
  { key: 'camera.*', values: ['denied', 'absent', 'failed'], why: 'what a camera can answer' },
  {
    key: 'people.filters.*',
    values: filterNames.filter((name) => !['fewCards', 'birthday', 'answers'].includes(name)),
    why: 'a filter’s name',
  },
  { key: 'people.filter.age.*', values: ageGroups, why: 'the values of a filter are the domain’s' },
  { key: 'people.filter.term.*', values: terms, why: 'the values of a filter are the domain’s' },
  { key: 'people.forMe.cards.*', values: ['both', 'list', 'evening', 'unknown'], why: 'who told of cards: the list, the desk, or both' },
  { key: 'people.filter.occupation.*', values: occupationGroups, why: 'the values of a filter are the domain’s' },
  {
    key: 'person.reason.*',
    values: ['released', 'died', 'barred', 'noneWanted', 'relativesOnly', 'noChannel', 'outBeforeArrival'].map((why) => `person.${why}`),
    why: 'the domain says why nobody can write to somebody',
  },
  { key: 'people.*', values: ['old', 'stale'], why: 'how fresh a fact is' },
  { key: 'person.*', values: ['old', 'stale'], why: 'how fresh a fact is' },
  { key: 'person.note.subject.*', values: noteSubjects, why: 'what a note can be about is the domain’s' },
  {
    key: 'person.note.sent.*',
    values: ['held', 'onItsWay', 'travel', 'travelOpen'],
    why: 'whether a note needs a network, and who brings it there',
  },
  { key: 'write.addressBy.*', values: ['organizers', 'print', 'pen', 'home'], why: 'who brings the address onto a card' },
  { key: 'rules.topic.*', values: topics, why: 'the topics of the check are the domain’s' },
  { key: 'rules.in.*', values: ['any', ...checkedLanguages], why: 'whose words a rule reads' },
  { key: 'rules.strength.*', values: strengths, why: 'how strongly something is said' },
  { key: 'rules.strengthHint.*', values: strengths, why: 'how strongly something is said' },
  { key: 'rules.form.languages.*', values: checkedLanguages, why: 'the languages that have rules' },
  { key: 'rules.form.scopes.*', values: scopes, why: 'for whom a rule can hold' },
  { key: 'rules.onlyIn.*', values: countries, why: 'where a rule can hold' },
  { key: 'rules.form.wrong.*', values: ['who', 'source', 'date'], why: 'a field that says nothing' },
  { key: 'rules.form.wrong.phrases.*', values: ['missing', 'tooMany', 'tooLong', 'unreadable'], why: 'what can be wrong with words' },
  { key: 'rules.form.wrong.why.*', values: ['missing', 'tooLong'], why: 'what can be wrong with a reason' },
  { key: 'rules.try.*', values: ['match', 'pass'], why: 'both texts to try a rule with' },
  { key: 'rules.file.*', values: ['added', 'changed'], why: 'what a file would bring' },
  {
    key: 'rules.file.wrong.*',
    values: ['tooLong', 'notJson', 'notChanges', 'tooMany', 'change', 'repeated', 'phrase'],
    why: 'why a file of rules is refused',
  },
  { key: 'phrases.group.*', values: groupIds, why: 'the groups of the phrasebook are the domain’s' },
  { key: 'phrases.gap.*', values: Object.keys(slots), why: 'a gap has the name that templates give it' },
  { key: 'phrases.voice.*', values: ['m', 'f', 'several', 'formal', 'informal'], why: 'who writes and how, as the domain calls it' },
  { key: 'settings.theme.*', values: ['system', 'light', 'dark'], why: 'the theme is kept under this name' },
  { key: 'settings.keeps.*', values: ['list', 'drafts', 'cards', 'status'], why: 'a list of what a phone keeps' },
  {
    key: 'kit.checklist.item.*',
    values: Object.values(checklist).flat(),
    why: 'what organizers do on paper is a list, by when they do it',
  },
  { key: 'replies.*', values: ['saved', 'failed'], why: 'how the making of a PDF ended' },
  { key: 'tips.*', values: tipGroupIds, why: 'the groups of tips are data, with their sources' },
  { key: 'tips.*', values: tipNotes, why: 'how sure a tip is stands in the data' },
  { key: 'tips.item.*.title', values: tipIds, why: 'a tip is data, with its sources' },
  { key: 'tips.item.*.text', values: tipIds, why: 'a tip is data, with its sources' },
  { key: 'write.tip.*', values: ['stranger', 'leaveOut'], why: 'links to sections of the tips' },
  {
    key: 'write.missing.*',
    values: ['emoji', 'georgian', 'armenian', 'hebrew', 'arabic', 'greek', 'cjk', 'letter', 'sign'],
    why: 'the kinds of characters that the handwriting has no drawing for',
  },
  ...['write.check.why.*', 'desk.review.check.why.*'].map((key) => ({
    key,
    values: keptReasons,
    why: 'the reasons at a tap stand with the card',
  })),
  { key: 'write.front.*', values: [...fronts.map(({ id }) => id), DRAWN, PHOTO], why: 'the fronts are drawings with a name' },
  { key: 'photo.problem.*', values: photoProblems, why: 'why a file cannot be taken is a value' },
  { key: 'write.photo.faces.*', values: ['unsure', ...faceAnswers], why: 'the answers stand with the card' },
  { key: 'write.photo.faces.*Means', values: ['unsure', 'agreed'], why: 'what an answer means stands below it' },
  { key: 'desk.picture.faces.*', values: faceAnswers, why: 'the answers stand with the card' },
  { key: 'write.draw.inks.*', values: inks.map(({ name }) => name), why: 'a drawing keeps its inks by their places in a list' },
  { key: 'write.draw.pens.*', values: pens.map(({ name }) => name), why: 'a drawing keeps its pens by their places in a list' },
  {
    key: 'write.frontGroup.*',
    values: [...frontsByGroup('2026-10-03').map(({ group }) => group), 'prison'],
    why: 'the fronts are grouped by season and occasion',
  },
  {
    key: 'write.seal.chosen.*',
    values: ['takeOut', 'dontSend', 'quoted', 'notQuoted', 'reply', 'noReply', 'print', 'pen', 'home'],
    why: 'the answers of a card’s consent, summed up',
  },
  { key: 'write.seal.mend.*', values: ['takeOut', 'dontSend'], why: 'the answers of a card’s consent' },
  { key: 'write.length.paper.*', values: paperNames, why: 'the cards that a text is measured on' },
  { key: 'write.seal.way.*', values: ['print', 'pen'], why: 'how a card comes on paper' },
  { key: 'write.seal.quote.*', values: ['no', 'yes'], why: 'the answers of a card’s consent' },
  ...['address.choice.*', 'address.choice.*Hint', 'address.fold.*'].map((key) => ({
    key,
    values: addressChoices,
    why: 'whom an evening shows addresses to is the domain’s',
  })),
  { key: 'address.shown.*', values: ['abroad', 'inside'], why: 'where a card is posted' },
  {
    key: 'address.shown.why.*',
    values: ['noLetters', 'hostage', 'inTransit', 'addressBeingChecked', 'closed', 'notConfirmed'],
    why: 'the domain says why nobody is shown an address',
  },
  { key: 'address.home.*', values: ['fold', 'a6', 'failed', 'refused'], why: 'the papers, and how the making of a PDF ended' },
  { key: 'address.home.*Hint', values: ['fold', 'a6'], why: 'the papers for printing at home' },
  {
    key: 'address.home.not.*',
    values: ['asked', 'translation', 'picture', 'noAddress'],
    why: 'the domain says why a card is not printed at home',
  },
  {
    key: 'address.cards.*',
    values: [...writerWords, 'saidPosted', 'saidCannot', 'saidUnsaid'],
    why: 'what a writer says of a card is the domain’s',
  },
  {
    key: 'address.desk.*',
    values: ['withWriter', 'mayBePosted', 'saidPosted', 'givenBack', 'let', 'unlet', 'taken', 'left'],
    why: 'the states of a card that its writer posts, and what is said after an operation on one',
  },
  { key: 'table.picture.*', values: pictureIds, why: 'a guest’s picture is known by its name' },
  { key: 'table.pinned.*', values: ['android', 'ipad', 'leave'], why: 'each drawing has its sentence' },
  { key: 'kiosk.steps.*', values: ['choose', 'write', 'seal'], why: 'each step of a guest has its sentence' },
  { key: 'kiosk.scan.*', values: ['noCode', 'otherEvent'], why: 'a label that was not read has a reason' },
  { key: 'kiosk.asleep.*', values: ['noNetwork', 'otherCode'], why: 'a label that does not wake a kiosk has a reason' },
  {
    key: 'kiosk.promise.*',
    values: ['stolen', 'restart', 'label', 'power', 'daily'],
    why: 'what a kiosk promises, line by line',
  },
  { key: 'kiosk.handOver.*', values: ['scarce', 'full'], why: 'how much room is left is a value' },
  { key: 'desk.nav.*', values: [...stageParts, ...eveningParts], why: 'a part of the desk is in its address too' },
  { key: 'desk.create.mode.*', values: ['open', 'envelope'], why: 'how an evening posts its cards' },
  { key: 'desk.create.mode.*Hint', values: ['open', 'envelope'], why: 'how an evening posts its cards' },
  { key: 'desk.settings.mode.*', values: ['open', 'envelope'], why: 'how an evening posts its cards' },
  {
    key: 'desk.person.status.*',
    values: [
      ...['inCustody', 'inTransit', 'addressBeingChecked', 'houseArrest', 'hospital', 'forcedLabour'],
      ...['correspondenceBarred', 'released', 'died'],
    ],
    why: 'what a list says of a person',
  },
  {
    key: 'desk.fresh.still.*',
    values: ['inCustody', 'inTransit', 'addressBeingChecked', 'houseArrest', 'hospital', 'forcedLabour', 'correspondenceBarred'],
    why: 'what a list says of a person, as a question',
  },
  { key: 'desk.wishes.wish.*', values: letterWishes, why: 'what a list says of letters' },
  { key: 'desk.wishes.*', values: ['yes', 'notKnown'], why: 'whether somebody answers letters' },
  {
    key: 'lists.failed.*',
    values: ['unreadable', 'tooLarge', 'twice', 'malformed', 'workerFailed'].map((why) => `list.${why}`),
    why: 'why a list cannot be made or opened, as its code',
  },
  { key: 'edit.fact.*', values: editedFacts, why: 'what can be changed of a person is the domain’s' },
  { key: 'edit.*', values: ['asks', 'leaveOut'], why: 'a wish is a field of the list' },
  { key: 'edit.begun.*', values: begunForms, why: 'where something was begun is part of its place' },
  { key: 'lists.drawings.form.missing.*', values: ['shows', 'credit', 'by', 'day', 'source'], why: 'a field that says nothing' },
  { key: 'lists.change.*', values: ['new', 'changed', 'gone'], why: 'what becomes of somebody in an import' },
  {
    key: 'lists.signed.pictures.*',
    values: ['new', 'changed', 'gone', 'noRoom'],
    why: 'what becomes of a drawing when a signed list is taken',
  },
  { key: 'lists.preview.*', values: ['new', 'changed', 'unchanged', 'gone'], why: 'what becomes of people in an import' },
  { key: 'desk.hold.*', values: holdReasons, why: 'a reason lies in the log as its code' },
  {
    key: 'desk.act.*',
    values: ['approved', 'unapproved', 'held', 'unprinted', 'unposted', 'copied', 'uncopied', 'waits', 'discarded'],
    why: 'what is said after an operation on a card',
  },
  { key: 'desk.news.*', values: ['otherDesk', 'resealed'], why: 'why a card changed under somebody’s hands' },
  {
    key: 'desk.review.*',
    values: ['emptyIncoming', 'emptyHeld', 'emptyReady', 'emptyPrinted', 'emptyPosted'],
    why: 'each heap of cards has its words for being empty',
  },
  {
    key: 'desk.refused.*',
    values: [
      ...['unreadable', 'otherEvent', 'malformed', 'unknown', 'boardTaken'].map((code) => `record.${code}`),
      ...['unproved', 'unknown', 'displaced', 'gap', 'noCard'].map((code) => `operation.${code}`),
    ],
    why: 'what the fold could not take, as its code',
  },
  {
    key: 'desk.postal.missing.*',
    values: [
      ...['surname', 'givenName', 'patronymic', 'birthYear', 'dative', 'institution', 'address'],
      ...['postalIndex', 'indexRegion', 'confirmation', 'whereabouts', 'changed'],
    ],
    why: 'the domain says what an address lacks',
  },
  {
    key: 'desk.postal.*',
    values: [
      ...['surname', 'givenName', 'patronymic', 'birthYear', 'dative', 'institution', 'street'],
      ...['settlement', 'district', 'region', 'postalIndex'],
    ],
    why: 'a field of the address form has the name that the domain gives it',
  },
  { key: 'readiness.*', values: ['good', 'todo'], why: 'a point of the readiness screen is one or the other' },
  { key: 'readiness.reach.*', values: ['good', 'local', 'insecure'], why: 'who can open the address, by `reach`' },
  { key: 'readiness.rehearsal.*', values: rehearsalSteps, why: 'a step of the rehearsal' },
  {
    key: 'desk.people.lacks.*',
    values: [
      ...['surname', 'givenName', 'patronymic', 'birthYear', 'dative', 'institution', 'address'],
      ...['postalIndex', 'indexRegion', 'confirmation', 'whereabouts', 'changed'],
    ],
    why: 'the domain says what an address lacks',
  },
  { key: 'desk.people.*', values: ['all', 'missing', 'ready', 'closed'], why: 'which people the desk shows' },
  { key: 'desk.post.ways.*', values: ['post', 'carried'], why: 'the ways in which cards are posted' },
  {
    key: 'desk.*',
    values: [
      ...['passphrase.short', 'passphrase.repeats'],
      ...['print.missingGlyph', 'print.textTooLong', 'print.nameTooLong', 'print.signatureLost', 'print.addressTooLong'],
    ],
    why: 'a passphrase or a sheet is refused by the domain, with a code below the desk’s words',
  },
  { key: 'handover.count.*', values: ['card', 'signature', 'note'], why: 'what waits on a phone is one of three kinds' },
  { key: 'handover.file.*', values: ['shared', 'saved', 'stopped', 'failed'], why: 'how a file left the phone' },
  { key: 'handover.receive.file.*', values: ['notOurs', 'damaged', 'tooLarge', 'unread'], why: 'what is wrong with a file' },
  {
    key: 'handover.receive.refused.*',
    values: ['otherEvening', 'unreadable', 'malformed', 'conflict', 'storage'],
    why: 'why a desk does not take what somebody hands over',
  },
];
