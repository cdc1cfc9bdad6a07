import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/domain/import/read/readAddress.ts';
import { birthInAddress } from '../../../src/domain/import/read/birthInAddress.ts';
import { institutionKey } from '../../../src/domain/import/read/readInstitution.ts';
import { recipientTest } from '../../../src/domain/import/read/recipient.ts';
import { regionIn } from '../../../src/domain/import/read/regions.ts';
import { readInstitutionCell } from '../../../src/domain/import/read/remarks.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';

const known = testList.institutions.flatMap(({ name, region, address }) => (address ? [{ ...address, name, region }] : []));

describe.each(known.map((one) => [one.name, one] as const))(
  'the address of %s',
  (_, { name, region, settlement, district, street, postalIndex }) => {
    const small = [street, settlement, district, region].filter((part) => part !== '');
    const large = [...small].reverse();

    test.each([
      ['index first', [postalIndex, ...large, name]],
      ['index last', [name, ...small, postalIndex]],
      ['institution first, index second', [name, postalIndex, ...large]],
      ['recipient first', ['Пробникову Тесту Тестовичу', '1990 г. р.', name, ...small, postalIndex]],
      ['with the country', [postalIndex, 'Россия', ...large, name]],
    ])('is taken apart, %s, with commas and with lines', (_order, parts) => {
      for (const between of [', ', ',', '\n', '; ']) {
        const read = readAddress(parts.join(between));
        expect({ ...read, settlement: [read.street, read.settlement, read.district].join(' ') }).toMatchObject({
          institution: name,
          postalIndex,
          remarks: [],
          unclear: [],
          twoIndexes: false,
        });
        expect([read.street, read.settlement, read.district].join(', ')).toContain(settlement);
        expect([read.street, read.settlement].join(', ')).toContain(street);
        expect(read.district).toBe(district);
        expect(['', region]).toContain(read.region);
      }
    });
  },
);

test('remarks are taken out of an address and told', () => {
  const read = readAddress('443099, г. Самара, ул. Куйбышева, д. 42 (писать только через ФСИН-письмо), тел. 8-846-000-00-00');
  expect(read).toMatchObject({ settlement: 'г. Самара', street: 'ул. Куйбышева, д. 42', postalIndex: '443099' });
  expect(read.remarks).toEqual(['писать только через ФСИН-письмо', 'тел. 8-846-000-00-00']);
  expect(readAddress('г. Самара !!! переведён 1 марта !!!').remarks).toEqual(['переведён 1 марта']);
});

test('where somebody was before and a telephone take neither the institution nor the house with them', () => {
  const read = readAddress('601120, г. Покров, ул. Садовая, д. 6 (переведён из ИК-3 в октябре)');
  expect(read).toMatchObject({ institution: '', street: 'ул. Садовая, д. 6', remarks: ['переведён из ИК-3 в октябре'] });
  for (const phone of ['тел. 8 (49243) 6-19-08', 'тел.: +7 49243 61908', 'тел./факс (49243) 6-19-08']) {
    const { street, postalIndex, remarks } = readAddress(`г. Покров, ул. Садовая, д. 6 ${phone}, 601120`);
    expect([street, postalIndex, remarks]).toEqual(['ул. Садовая, д. 6', '601120', [phone]]);
  }
});

test('an index that became a number is an index still', () => {
  for (const index of ['443099.0', '443 099', '443099,0', '443099']) expect(readAddress(`${index}, г. Самара`).postalIndex).toBe('443099');
  expect(readAddress('443099, г. Самара, 302010').twoIndexes).toBe(true);
});

test('abbreviated regions are written out, towns and streets stay', () => {
  expect(readAddress('Респ. Мордовия, Зубово-Полянский р-н, п. Парца, ул. Лесная, 7')).toMatchObject({
    region: 'Республика Мордовия',
    district: 'Зубово-Полянский р-н',
    settlement: 'п. Парца',
    street: 'ул. Лесная, 7',
  });
  expect(readAddress('Самарская обл, Самара, Куйбышева 42')).toMatchObject({
    region: 'Самарская область',
    settlement: 'Самара',
    street: 'Куйбышева 42',
  });
});

test.each(['Киров', 'Курск', 'Канск', 'Кызыл', 'Клин', 'Кемь', 'Дубна', 'д. Кемь', 'Ка-Хем'])('%s behind a house is a town', (town) => {
  expect(readAddress(`ул. Мопра, 1, ${town}, Кировская область, 610004`)).toMatchObject({
    street: 'ул. Мопра, 1',
    settlement: town,
    region: 'Кировская область',
    unclear: [],
  });
});

test.each(['д. 1а', 'д.22/1', 'дом 4', 'к2', 'к. Б', 'корп. 3', 'корпус А', 'стр. 1', 'литА', 'лит. АБ', 'лит. А1', 'кв. 12-14', 'д. 1-А'])(
  '%s behind a street is of the house',
  (house) => {
    expect(readAddress(`610004, Кировская область, г. Киров, ул. Мопра, ${house}`)).toMatchObject({
      street: `ул. Мопра, ${house}`,
      settlement: 'г. Киров',
    });
  },
);

test.each([
  ['443099, г. Самара, ул. Куйбышева, д. 42, Горинову Алексею Александровичу, 1961', '1961'],
  ['443099, г. Самара, ул. Куйбышева, д. 42, Лизуновой Любови Юрьевне, 1961 г.р.', '1961'],
  ['443099, г. Самара, ул. Куйбышева, д. 42 (26.07.1961 г. р.)', '26.07.1961'],
  ['443099, г. Самара, ул. Куйбышева, д. 42', undefined],
  ['443099, г. Самара, ул. Куйбышева, д. 42, 2025', undefined],
])('«%s» has the year of birth and no house of that number', (text, birth) => {
  expect(readAddress(text)).toMatchObject({ street: 'ул. Куйбышева, д. 42', settlement: 'г. Самара', unclear: [] });
  expect(birthInAddress(text)).toBe(birth);
});

const lyubov = recipientTest({ surname: 'Лизунова', givenName: 'Любовь', patronymic: null, sex: 'f' });
const aleksey = recipientTest({ surname: 'Горинов', givenName: 'Алексей', patronymic: 'Александрович', sex: 'm' });

test.each([
  ['Лизуновой Любови', lyubov],
  ['осуждённой Лизуновой Любови', lyubov],
  ['Горинову А.А.', aleksey],
  ['А. А. Горинову', aleksey],
  ['Горинов Алексей', aleksey],
  ['Горинову', aleksey],
])('«%s» in an address is the person of the row', (recipient, isRecipient) => {
  for (const text of [`443099, г. Самара, ул. Куйбышева, д. 42, ${recipient}`, `${recipient}, г. Самара, ул. Куйбышева, д. 42, 443099`]) {
    expect(readAddress(text, isRecipient)).toMatchObject({
      street: 'ул. Куйбышева, д. 42',
      settlement: 'г. Самара',
      unclear: [],
      remarks: [],
    });
  }
});

test('a recipient without a comma before takes no house and no street along', () => {
  const before = '443099, г. Самара, ул. Куйбышева, д. 42';
  for (const recipient of ['Горинову Алексею Александровичу', 'осуждённому Горинову Алексею Александровичу 1961 г.р.', '1961 г.р.']) {
    expect(readAddress(`${before} ${recipient}`)).toMatchObject({ street: 'ул. Куйбышева, д. 42', unclear: [], remarks: [] });
  }
  const institution = 'ФКУ СИЗО-1 УФСИН России по Самарской области';
  expect(readAddress(`${before}, ${institution} Горинову Алексею Александровичу`).institution).toBe(institution);
  expect(readAddress('443099 г. Самара ул. Куйбышева 42 Горинову Алексею Александровичу').street).toContain('Куйбышева 42');
});

test('a town that is called like somebody stays a town', () => {
  const isRecipient = recipientTest({ surname: 'Киров', givenName: 'Иван', patronymic: null, sex: 'm' });
  expect(readAddress('610007, Киров, ул. Нагорная, д. 22', isRecipient)).toMatchObject({
    settlement: 'Киров',
    street: 'ул. Нагорная, д. 22',
  });
  expect(readAddress('610007, г. Орёл, ул. Кирова, д. 22', isRecipient)).toMatchObject({ street: 'ул. Кирова, д. 22' });
});

test.each([
  ['СПб', 'Санкт-Петербург'],
  ['г. С.-Петербург', 'г. Санкт-Петербург'],
  ['Питер', 'Санкт-Петербург'],
  ['МСК', 'Москва'],
  ['г. Мск', 'г. Москва'],
  ['Н. Новгород', 'Нижний Новгород'],
  ['г.Ростов н/Д', 'г. Ростов-на-Дону'],
  ['Самара', 'Самара'],
])('the town «%s» is written out: %s', (short, settlement) => {
  expect(readAddress(`${short}, 195009, ул. Арсенальная, д. 11, СИЗО-5`)).toMatchObject({ settlement, street: 'ул. Арсенальная, д. 11' });
});

test.each(['индекс 443099', 'почтовый индекс: 443099', 'инд. 443099'])('«%s» in an address is the index', (index) => {
  expect(readAddress(`г. Самара, ул. Куйбышева, д. 42\n${index}`)).toMatchObject({
    postalIndex: '443099',
    street: 'ул. Куйбышева, д. 42',
    unclear: [],
  });
});

test('an address in brackets behind an institution is read', () => {
  expect(readAddress('СИЗО-2, Киров (610007, ул. Нагорная, 22)')).toMatchObject({
    institution: 'СИЗО-2',
    settlement: 'Киров',
    street: 'ул. Нагорная, 22',
    postalIndex: '610007',
  });
});

test.each([
  ['ФКУ СИЗО-1 УФСИН России по Самарской области (скоро этап!)', 'ФКУ СИЗО-1 УФСИН России по Самарской области', ['скоро этап!']],
  ['ранее ИК-17; сейчас ФКУ СИЗО-2 УФСИН России', 'ФКУ СИЗО-2 УФСИН России', ['ранее ИК-17']],
  ['ранее ИК-17 сейчас в СИЗО-2', 'СИЗО-2', ['ранее ИК-17']],
  ['ИК-17 → СИЗО-2', 'СИЗО-2', ['ИК-17']],
  ['переведён в ФКУ ИК-4', 'ФКУ ИК-4', []],
  ['в ФКУ ИК-4', 'ФКУ ИК-4', []],
  ['ФКУ ИК-4 с 12.03.2025', 'ФКУ ИК-4 с 12.03.2025', []],
  ['ФКУ Т-2 («Владимирский централ»)', 'ФКУ Т-2 («Владимирский централ»)', []],
  ['ФКУ ИК-35 (г. Абакан)', 'ФКУ ИК-35 (г. Абакан)', []],
  ['ИК-10, г. Рубцовск', 'ИК-10, г. Рубцовск', []],
  ['СИЗО−1', 'СИЗО-1', []],
  ['СИЗО – 1', 'СИЗО-1', []],
])('the institution of the cell «%s» is %s', (text, name, remarks) => {
  expect(readInstitutionCell(text)).toEqual({ name, remarks });
});

test('what nobody can place is told and not lost', () => {
  expect(readAddress('г. Самара, за мостом налево').unclear).toEqual(['за мостом налево']);
});

test.each([
  ['УФСИН России по Самарской области', 'Самарская область'],
  ['по Республике Мордовия', 'Республика Мордовия'],
  ['Респ. Алтай', 'Республика Алтай'],
  ['Алтайскому краю', 'Алтайский край'],
  ['Мос. обл.', undefined],
  ['Московская обл.', 'Московская область'],
  ['г. Москва', 'Москва'],
  ['Томская область', 'Томская область'],
  ['Омская область', 'Омская область'],
  ['Ямало-Ненецкий АО', 'Ямало-Ненецкий автономный округ'],
  ['ХМАО', 'Ханты-Мансийский автономный округ — Югра'],
  ['Республика Саха (Якутия)', 'Республика Саха (Якутия)'],
  ['Сахалинская область', 'Сахалинская область'],
  ['г. Санкт-Петербургу и Ленинградской области', undefined],
  ['Нижний Новгород', undefined],
  ['Пробная область', undefined],
])('«%s» names the region %s', (text, region) => {
  expect(regionIn(text)).toBe(region);
});

test('an institution is known again by kind, number and region, however it is written', () => {
  const { key, region } = institutionKey('ФКУ ИК-10 УФСИН России по Алтайскому краю', '');
  for (const [name, where] of [
    ['ИК-10, г. Рубцовск', 'Алтайский край'],
    ['ИК № 10', 'Алтайский кр., Алтайскому краю'],
    ['исправительная колония №10', 'алтайский край'],
    ['ФКУ "ИК 10"', 'Алтайский край'],
  ] as const) {
    expect(institutionKey(name, where)).toEqual({ key, region });
  }
  expect(institutionKey('ИК-1', 'Алтайский край').key).not.toBe(key);
  expect(institutionKey('СИЗО-10', 'Алтайский край').key).not.toBe(key);
  expect(institutionKey('ИК-10', 'Тверская область').region).not.toBe(region);
});

test.each([
  ['ФКУ «Следственный изолятор № 1»', 'СИЗО-1'],
  ['СИЗО‑1', 'СИЗО-1'],
  ['СИЗО−1', 'СИЗО-1'],
  ['СИЗО — 1', 'СИЗО-1'],
  ['следственного изолятора №1', 'СИЗО-1'],
  ['исправительная колония строгого режима № 4', 'ИК-4'],
  ['исправительной колонии № 4', 'ИК-4'],
  ['колония-поселение № 3', 'КП-3'],
  ['ФКУ Тюрьма № 2', 'Т-2'],
  ['Ардатовская воспитательная колония № 5', 'ВК-5'],
  ['Исправительный центр № 1', 'ИЦ-1'],
])('«%s» and «%s» are one institution where the region is one', (long, short) => {
  expect(institutionKey(long, 'Самарская область')).toEqual(institutionKey(short, 'Самарская область'));
});

test('an address in Belarus keeps its country with the region, and Russia’s name is left out', () => {
  const read = readAddress('246035, Гомельская обл., г. Гомель, ул. Антошкина, 3, Беларусь');
  expect(read).toMatchObject({ postalIndex: '246035', settlement: 'г. Гомель', street: 'ул. Антошкина, 3', unclear: [] });
  expect(read.region).toBe('Гомельская обл., Беларусь');
  expect(readAddress('ИК-4, Гомель, 246035, Беларусь')).toMatchObject({ region: 'Беларусь', settlement: 'Гомель', unclear: [] });
});

test('nothing divides an address within the brackets of a name', () => {
  for (const name of [
    'ИК-2 (г. Покров)',
    'ФКУ ИК-2 (пос. Покровский)',
    'СИЗО-2 (Владимирский централ)',
    'ИК-2 (г. Покров, Владимирская область)',
  ]) {
    expect(readAddress(`${name}, 601120, Владимирская область, ул. Садовая, д. 6`)).toMatchObject({
      institution: name,
      region: 'Владимирская область',
      street: 'ул. Садовая, д. 6',
      unclear: [],
    });
  }
  // A bracket that nobody closed, or opened, holds nothing together.
  expect(readAddress('601120, г. Покров), ул. Садовая, д. 6')).toMatchObject({ street: 'ул. Садовая, д. 6' });
  expect(readAddress('ФКУ ИК-2 (601120, ул. Садовая, д. 6')).toMatchObject({ postalIndex: '601120', street: 'ул. Садовая, д. 6' });
});
