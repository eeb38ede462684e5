/** Days, months, feasts and times of day, and the words that count from them. */
import type { Locale } from '../locale.ts';

export const dates: Pick<
  Locale,
  | 'months'
  | 'weekdays'
  | 'seasons'
  | 'relativeDays'
  | 'deictics'
  | 'partsOf'
  | 'edges'
  | 'dayParts'
  | 'weekend'
  | 'century'
  | 'now'
  | 'holidays'
  | 'clock'
  | 'am'
  | 'pm'
  | 'eras'
  | 'quarterSigns'
  | 'repeats'
> = {
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ],
  seasons: { spring: 3, springtime: 3, summer: 6, summertime: 6, autumn: 9, fall: 9, winter: 12, wintertime: 12 },
  relativeDays: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  deictics: { last: -1, previous: -1, past: -2, this: 0, current: 0, next: 1, coming: 1, following: 3 },
  partsOf: { early: 0, mid: 1, late: 2 },
  edges: {
    beginning: 0,
    start: 0,
    outset: 0,
    dawn: 0,
    middle: 1,
    midst: 1,
    end: 2,
    close: 2,
    rest: 2,
    remainder: 2,
    tail: 2,
  },
  dayParts: 'morning afternoon evening night lunchtime',
  weekend: 'weekend weekends',
  century: 'century',
  now: 'now',
  holidays: {
    "new year ' s eve": '12-31',
    "new year ' s day": '01-01',
    'new year s eve': '12-31',
    'new year s day': '01-01',
    'new years eve': '12-31',
    'new years day': '01-01',
    "new year ' s": '01-01',
    'new year': '01-01',
    epiphany: '01-06',
    "valentine ' s day": '02-14',
    "saint patrick ' s day": '03-17',
    "st . patrick ' s day": '03-17',
    "st patrick ' s day": '03-17',
    "april fools ' day": '04-01',
    "april fool ' s day": '04-01',
    'may day': '05-01',
    'labour day in europe': '05-01',
    'bastille day': '07-14',
    'fourth of july': '07-04',
    juneteenth: '06-19',
    'halloween night': '10-31',
    halloween: '10-31',
    "all saints ' day": '11-01',
    'armistice day': '11-11',
    'veterans day': '11-11',
    'remembrance day': '11-11',
    'christmas eve': '12-24',
    'christmas day': '12-25',
    christmas: '12-25',
    'boxing day': '12-26',
  },
  clock: { noon: 720, midday: 720, midnight: 0 },
  am: 'am',
  pm: 'pm',
  eras: { bc: -1, bce: -1, ad: 1, ce: 1 },
  quarterSigns: { q: 4, h: 2, fy: 1 },
  repeats: 'every each any',
};
