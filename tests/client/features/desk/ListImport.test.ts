// @vitest-environment node
import { expect, test } from 'vitest';
import { ListImport } from '../../../../src/client/features/desk/list/ListImport.svelte.ts';
import { problemRows } from '../../../../src/client/features/desk/list/problemRows.ts';
import german from '../../../../src/client/i18n/de/lists.json' with { type: 'json' };
import english from '../../../../src/client/i18n/en/lists.json' with { type: 'json' };
import russian from '../../../../src/client/i18n/ru/lists.json' with { type: 'json' };
import { listsOf } from '../../../../src/client/data/queries.ts';
import { openAll } from '../../../../src/client/workers/people/openAll.ts';
import { sealList } from '../../../../src/domain/list/index.ts';
import { starterList } from '../../../../src/domain/person/lists/index.ts';
import { aListDrawing, withoutPermission } from '../../../support/aListDrawing.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { importRows } from '../../../support/sheets/someSheets.ts';
import { aWorld, sync, anAttendee } from '../../sync/aWorld.ts';
import { anOpenDesk, opened, tableHere } from './aDesk.ts';
import { anEvening, freed, goOffline, goOnline, ill, loseAnswers, otherList, rounds } from './anEdit.ts';

async function anImport(seed = 31) {
  const world = await aWorld({}, [starterList]);
  const { session, organizer } = await anOpenDesk(world);
  await session.sync();
  const source = () => ({ where: 'Таблица проверки', supports: '' });
  const deps = { db: organizer.db, session, source, language: () => 'en' as const };
  const list = new ListImport({ ...deps, worker: tableHere(seed) });
  return { world, session, organizer, deps, list, again: () => new ListImport({ ...deps, worker: tableHere(seed + 1) }) };
}

const people = starterList.people.map(({ surname, givenName, patronymic, birthYear }) =>
  [`${surname} ${givenName} ${patronymic ?? ''}`, birthYear ?? ''].join(';'),
);
const text = (...rows: readonly string[]) => ({ kind: 'text', text: ['ФИО;Год рождения', ...people, ...rows].join('\n') }) as const;

test('an import shows what would change, changes it on demand, and brings it back', async () => {
  const { session, list, world } = await anImport();
  const phone = await anAttendee(world);
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  expect(list.checked).toMatchObject({ state: 'ready', counts: { new: 1, changed: 0, unchanged: 18, gone: 0 } });
  expect(session.people.size).toBe(18);
  await list.take();
  expect([list.outcome, list.canUndo, list.name]).toEqual(['taken', true, '']);
  expect(session.people.get('probnaya-vera')).toMatchObject({ surname: 'Пробная', sources: [{ where: 'Таблица проверки' }] });
  await session.sync();
  await sync(phone);
  expect((await phone.db.evenings.get(session.eid))?.manifest.lists[0]?.version).toBe(2);
  await list.undo();
  expect(list.outcome).toBe('undone');
  expect([...session.people.keys()]).toEqual(starterList.people.map(({ id }) => id));
  await session.sync();
  expect(session.manifest?.lists[0]?.version).toBe(3);
  expect(session.listFate).toBeNull();
});

test('a row with an error blocks everything until it is left out', async () => {
  const { session, list } = await anImport();
  await list.read('a.csv', text('Иванов И.;1990', 'Пробная Вера Тестовна;1991'));
  expect(list.checked?.state).toBe('errors');
  await list.take();
  expect([list.outcome, session.people.size]).toEqual([null, 18]);
  await list.leaveOutRows([20]);
  expect(list.checked).toMatchObject({ state: 'ready', counts: { new: 1, gone: 0 } });
  await list.readAllRows();
  expect(list.checked?.state).toBe('errors');
});

test('who a row is about is asked, and the answer counts', async () => {
  const { list } = await anImport();
  const other = people.map((row) => row.replace('1961', '1962'));
  await list.read('a.csv', { kind: 'text', text: ['ФИО;Год рождения', ...other].join('\n') });
  const [row] = problemRows(list.checked?.problems ?? []);
  expect(row).toMatchObject({ row: 2, hasError: true, people: ['gorinov-aleksei'] });
  await list.decide(2, 'gorinov-aleksei');
  expect(list.checked).toMatchObject({ state: 'ready', counts: { new: 0, changed: 1 } });
  await list.decide(2, undefined);
  expect(list.checked?.state).toBe('errors');
});

test('what a column holds is remembered for the next sheet with the same headings', async () => {
  const { list, again } = await anImport();
  const sheet = { kind: 'text', text: 'Всякое;ФИО;Год рождения\nучительница;Пробная Вера Тестовна;1991\n' } as const;
  await list.read('a.csv', sheet);
  expect(list.mapping).toEqual([null, 'name', 'birthYear']);
  await list.use(0, 'occupation.ru');
  const next = again();
  await next.read('b.csv', sheet);
  expect([next.remembered, next.mapping]).toEqual([true, ['occupation.ru', 'name', 'birthYear']]);
});

test('people who are not in the sheet stay where that is wanted', async () => {
  const { list } = await anImport();
  await list.read('a.csv', { kind: 'text', text: 'ФИО;Год рождения\nПробная Вера Тестовна;1991\n' });
  expect(list.checked?.counts).toMatchObject({ new: 1, gone: 18 });
  await list.setGone('keep');
  expect(list.checked?.counts).toEqual({ new: 1, changed: 0, unchanged: 18, gone: 0 });
});

test('problems stand by row, errors first, and what concerns the whole sheet by itself', () => {
  const { problems } = importRows([
    ['ФИО', 'Дата рождения', 'Всякое'],
    ['Пробная Вера Тестовна', '', 'x'],
    ['Иванов И.', '31.02.1990', ''],
  ]);
  expect(problemRows(problems).map(({ row, isWhole, hasError, problems: all }) => [row, isWhole, hasError, all.length])).toEqual([
    [3, false, true, 2],
    [1, true, false, 2],
    [2, false, false, 1],
  ]);
});

test('a drawing with its permission comes onto the list in force and to the phones, which get no word of who allowed it, and goes again', async () => {
  const { session, list, world } = await anImport();
  const phone = await anAttendee(world);
  const permission = { by: 'Мать художницы', day: '2026-05-03', source: 'Письмо в группу', person: 'vera', publishable: true as const };
  const drawing = aListDrawing({ permission });
  const onPhone = async () => {
    await session.sync();
    await sync(phone);
    const named = (await phone.db.evenings.get(session.eid))?.manifest.lists.map(({ id }) => id) ?? [];
    const rows = (await listsOf(phone.db, session.eid)()).filter(({ id }) => named.includes(id));
    const opened = openAll(rows.map(({ id, bytes }) => ({ id, bytes, joinSecret: session.identity.joinSecret })));
    return opened.ok ? opened.drawings : opened.reason;
  };
  expect(await list.changeDrawings({ add: drawing })).toBe(true);
  expect(session.drawings).toEqual([drawing]);
  expect(session.people.size).toBe(18);
  expect(await onPhone()).toEqual([withoutPermission(drawing)]);
  // What is imported afterwards leaves it where it is.
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  await list.take();
  expect([session.people.size, session.drawings]).toEqual([19, [drawing]]);
  expect(await list.changeDrawings({ remove: drawing.id })).toBe(true);
  expect(session.drawings).toEqual([]);
  expect(await onPhone()).toEqual([]);
  expect(await list.changeDrawings({ remove: drawing.id })).toBe(false);
  expect(list.failed).toBe('list.malformed');
});

test('a drawing that is put on the list while somebody changes a person goes on the changed list', async () => {
  const { session, deps } = await anImport();
  const inner = tableHere(41);
  let changed = false;
  const run: typeof inner.run = async (job, options) => {
    const made = await inner.run(job, options);
    if (job.job === 'drawing' && !changed) {
      changed = true;
      await session.edits.save(freed('gorinov-aleksei'));
    }
    return made;
  };
  const list = new ListImport({ ...deps, worker: { ...inner, run, close: () => inner.close() } });
  const drawing = aListDrawing({});
  expect(await list.changeDrawings({ add: drawing })).toBe(true);
  expect([session.people.get('gorinov-aleksei')?.status, session.drawings]).toEqual(['released', [drawing]]);
});

/** An import here whose answer from the server is lost, and another desk, which has it. */
async function anImportOnTheWay() {
  const evening = await anImport();
  const { world, session, list } = evening;
  const { session: other } = await anOpenDesk(world, 600);
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  loseAnswers(world);
  await list.take();
  await session.sync();
  goOnline(world);
  await other.sync();
  expect(other.people.size).toBe(19);
  return { ...evening, other };
}

test('an import whose answer from the server was lost, and on which another desk then built, is said to be in', async () => {
  const { session, other } = await anImportOnTheWay();
  await other.edits.save(freed('gorinov-aleksei'));
  await other.edits.save(freed('probnaya-vera'));
  await rounds(2, other);
  await rounds(2, session);
  expect(session.listFate).toBe('builtOn');
  expect(session.manifest?.lists[0]?.version).toBe(4);
  expect(session.people.get('probnaya-vera')?.status).toBe('released');
});

test('of an import that another desk built on nothing is said of an answer that was lost, for it may have been heard', async () => {
  const { world, session, list } = await anImport();
  const { session: other } = await anOpenDesk(world, 600);
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  const joinSecret = session.joinSecrets.at(-1) ?? new Uint8Array(16);
  const testList = {
    ...sealList({ ...testPeople([testPerson()]), version: 1 }, joinSecret, seededRandom(79)),
    version: 1,
    kind: 'test' as const,
  };
  // The answer comes, a TEST list is put in force the same moment, and then the network ends.
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (init.method !== 'PUT' || !input.endsWith('/manifest')) return answer;
    goOffline(world);
    await session.takeList(testList);
    return answer;
  };
  await list.take();
  await session.sync();
  goOnline(world);
  await other.sync();
  await other.edits.save(freed('gorinov-aleksei'));
  await rounds(2, other);
  await session.sync();
  expect(session.listFate).toBe('builtOn');
  const said = [english, russian, german].map(({ take }) => `${take.builtOn}. ${take.builtOnText}`);
  for (const words of said) expect(words).not.toMatch(/hear|answer|слыш|узна|ответ|hör|erfuhr|erfahren|antwort/i);
});

test('what is said of one person on top of such an import comes on top of what the other desk built, and nothing is called refused', async () => {
  const { world, session, other } = await anImportOnTheWay();
  await other.edits.save(freed('gorinov-aleksei'));
  await rounds(2, other);
  goOffline(world);
  await session.edits.save(ill('probnaya-vera'));
  goOnline(world);
  await rounds(4, session);
  const status = (id: string) => session.people.get(id)?.status;
  expect([session.listFate, status('gorinov-aleksei'), status('probnaya-vera')]).toEqual([null, 'released', 'hospital']);
});

test('an import of which nothing came to the server before another desk’s list is called refused', async () => {
  const { world, session, list } = await anImport();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  goOffline(world);
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  await list.take();
  await session.sync();
  goOnline(world);
  await other.edits.save(freed('gorinov-aleksei'));
  await rounds(2, other);
  await rounds(2, session);
  expect([session.listFate, session.people.size]).toEqual(['refused', 18]);
});

test('an import can be undone also after another desk made a new join code', async () => {
  const { world, session, list } = await anImport();
  const { session: other } = await anOpenDesk(world, 600);
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  await list.take();
  await rounds(2, session);
  await other.sync();
  const [before] = session.manifest?.lists ?? [];
  await other.renewCode();
  await rounds(2, other);
  await rounds(2, session);
  expect(session.manifest?.lists[0]?.id).not.toBe(before?.id);
  await list.look();
  expect(list.canUndo).toBe(true);
  await list.undo();
  await rounds(2, session);
  await rounds(1, other);
  for (const desk of [session, other]) expect(desk.people.size).toBe(18);
});

test('undo takes nothing back where the list was changed once more since, and says so', async () => {
  const { session, list } = await anImport();
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  await list.take();
  expect(list.canUndo).toBe(true);
  await session.edits.save(freed('gorinov-aleksei'));
  await list.undo();
  expect([list.outcome, list.canUndo]).toEqual(['notUndone', false]);
  expect([session.people.size, session.people.get('gorinov-aleksei')?.status]).toEqual([19, 'released']);
});

test('what another desk published while a preview was open is not overwritten: the preview is made anew, with what was said of the rows', async () => {
  const { world, session, list } = await anImport();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  await list.read('a.csv', text('Иванов И.;1990', 'Пробная Вера Тестовна;1991'));
  await list.leaveOutRows([20]);
  await list.decide(21, null);
  await other.edits.save(freed('gorinov-aleksei'));
  await rounds(2, other);
  await rounds(2, session);
  await list.take();
  expect([list.outcome, list.overtaken, list.name, session.listFate]).toEqual([null, true, 'a.csv', null]);
  expect([list.leaveOut, list.decisionOf(21), list.mapping]).toEqual([[20], null, ['name', 'birthYear']]);
  expect(list.checked).toMatchObject({ state: 'ready', counts: { new: 1, gone: 0 } });
  expect([session.manifest?.lists[0]?.version, session.people.size]).toEqual([2, 18]);
  await list.take();
  expect([list.outcome, list.overtaken]).toEqual(['taken', false]);
  await rounds(2, session);
  await rounds(2, other);
  for (const desk of [session, other]) expect([desk.people.size, desk.people.get('gorinov-aleksei')?.status]).toEqual([19, 'released']);
});

test('the same goes for another tab of which this one knows nothing yet, and nothing tells to import the sheet again', async () => {
  const { world, session, organizer, list } = await anImport();
  const tab = await opened(organizer, world);
  await tab.sync();
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  goOffline(world);
  await tab.edits.save(freed('gorinov-aleksei'));
  await list.take();
  expect([list.outcome, list.overtaken, list.checked?.state, session.listFate]).toEqual([null, true, 'ready', null]);
  await list.take();
  goOnline(world);
  await rounds(3, session);
  expect([list.outcome, session.people.size, session.people.get('gorinov-aleksei')?.status]).toEqual(['taken', 19, 'released']);
});

test('a list that comes into force while the new one is sealed is not overwritten either', async () => {
  const { session, deps } = await anImport();
  const worker = tableHere(31);
  let between = (): Promise<unknown> => Promise.resolve();
  const slow: typeof worker = {
    ...worker,
    run: async (job, hooks) => {
      if (job.job === 'seal') await between();
      return worker.run(job, hooks);
    },
  };
  const list = new ListImport({ ...deps, worker: slow });
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  between = () => session.edits.save(freed('gorinov-aleksei'));
  await list.take();
  expect([list.outcome, list.overtaken, session.people.get('gorinov-aleksei')?.status]).toEqual([null, true, 'released']);
});

test('a preview stays good under a new join code, which gives the same list another name', async () => {
  const { world, session, list } = await anImport();
  const { session: other } = await anOpenDesk(world, 600);
  await list.read('a.csv', text('Пробная Вера Тестовна;1991'));
  const [before] = session.manifest?.lists ?? [];
  await other.renewCode();
  await rounds(2, other);
  await rounds(2, session);
  expect(session.manifest?.lists[0]?.id).not.toBe(before?.id);
  await list.take();
  expect([list.outcome, list.overtaken, session.people.size]).toEqual(['taken', false, 19]);
});

test('a list that is no further than the one in force does not take its place', async () => {
  const { session } = await anEvening();
  await session.takeList(otherList(2, session));
  const [inForce] = session.manifest?.lists ?? [];
  expect(await session.takeList(otherList(2, session))).toEqual({ ok: false, reason: 'list.race' });
  expect(session.manifest?.lists).toEqual([inForce]);
});
