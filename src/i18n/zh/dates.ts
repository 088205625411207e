import type { Precision } from '../../model/edtf/edtf.ts';
import type { DateWords } from '../date-words.ts';

/** What Chinese needs beside its calendar to say an EDTF date. */
export const dates: DateWords = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（存疑）`,
  uncertainWithin: (date) => `${date}（存疑）`,
  within: (unit, whole) => `${whole}${units[unit]}`,
  between: (from, to) => `${from}至${to}`,
  unknownDay: '日期不详',
  from: (date) => `${date}起`,
  until: (date) => `至${date}`,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  partsOfYear: {
    '21': (year) => `${year}年春季`,
    '22': (year) => `${year}年夏季`,
    '23': (year) => `${year}年秋季`,
    '24': (year) => `${year}至${year + 1}年冬季`,
    '33': (year) => `${year}年第一季度`,
    '34': (year) => `${year}年第二季度`,
    '35': (year) => `${year}年第三季度`,
    '36': (year) => `${year}年第四季度`,
    '40': (year) => `${year}年上半年`,
    '41': (year) => `${year}年下半年`,
  },
  decade: (first) => `${first}年代`,
  farYear: (year) => `${year.toLocaleString('zh')}年`,
};

const units: Readonly<Record<Precision, string>> = {
  day: '某日',
  month: '某月',
  season: '某季',
  quarter: '某季度',
  half: '某半年',
  year: '某年',
};
