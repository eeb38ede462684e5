/**
 * What a word can do in a figure, as bits. A locale gives words to these roles (`locales/`), the lexicon compiles them, and readers
 * ask only for roles: no reader knows a word of any language. Four sets of at most 32, because no word needs more than a few of each:
 * `is` for the material of figures, `gram` for the little words between, `hint` for neighbours that decide what is meant, `cue` for single words
 * treated in a way of their own. All four are full; `part` of the lexicon has room for more.
 */

/** The material of figures: these words and signs begin or make up a figure. */
export const is = {
  digits: 1 << 0,
  /** zero … ninety */
  cardinal: 1 << 1,
  hundred: 1 << 2,
  /** thousand, million, k, bn */
  scale: 1 << 3,
  /** dozen, score: counts that multiply like a scale but stay small */
  dozen: 1 << 4,
  ordinal: 1 << 5,
  /** half, third(s), quarter(s): what divides */
  part: 1 << 6,
  /** ½ */
  vulgar: 1 << 7,
  month: 1 << 8,
  weekday: 1 << 9,
  season: 1 << 10,
  /** yesterday, today, tomorrow */
  relativeDay: 1 << 11,
  /** last, this, next */
  deictic: 1 << 12,
  /** early, mid, late */
  partOf: 1 << 13,
  /** beginning, middle, end */
  edge: 1 << 14,
  holiday: 1 << 15,
  /** morning, evening */
  dayPart: 1 << 16,
  unit: 1 << 17,
  /** a word for money after the number */
  currency: 1 << 18,
  /** a sign or code for money before (or after) the number */
  sign: 1 << 19,
  percent: 1 << 20,
  /** dozens, hundreds, several, few */
  vague: 1 << 21,
  amPm: 1 << 22,
  /** noon, midnight */
  clock: 1 << 23,
  /** BC, AD */
  era: 1 << 24,
  /** Q, H before a digit: Q3 2024 */
  quarterSign: 1 << 25,
  /** st, nd, rd, th after digits */
  ordinalSuffix: 1 << 26,
  /** once, twice */
  times: 1 << 27,
  /** weekend */
  weekend: 1 << 28,
  /** both, only: figures for one who tagged them, not in running text */
  shy: 1 << 29,
  /** twenties, fifties: decades of a century or a life */
  tens: 1 << 30,
} as const;

/** Little words and signs between the material. */
export const gram = {
  the: 1 << 0,
  a: 1 << 1,
  of: 1 << 2,
  and: 1 << 3,
  or: 1 << 4,
  /** to, through: what makes a range */
  to: 1 << 5,
  between: 1 << 6,
  from: 1 << 7,
  in: 1 << 8,
  on: 1 << 9,
  at: 1 << 10,
  by: 1 << 11,
  since: 1 << 12,
  until: 1 << 13,
  before: 1 << 14,
  after: 1 << 15,
  ago: 1 << 16,
  /** later, after(wards): counted from an event */
  later: 1 << 17,
  earlier: 1 << 18,
  per: 1 << 19,
  out: 1 << 20,
  old: 1 << 21,
  aged: 1 << 22,
  more: 1 << 23,
  /** his, her, their */
  possessive: 1 << 24,
  /** 's */
  genitive: 1 << 25,
  hyphen: 1 << 26,
  /** – or ~ between figures */
  dash: 1 << 27,
  comma: 1 << 28,
  dot: 1 << 29,
  /** minus, negative, − */
  minus: 1 << 30,
  /** he, she, who: of whom an age is said */
  pronoun: 1 << 31,
} as const;

/** Neighbours that decide what a figure is, or that it is none. */
export const hint = {
  /** cannot stand inside a noun phrase: verbs, prepositions, conjunctions */
  stop: 1 << 0,
  /** a plural that does not look like one: people, troops */
  plural: 1 << 1,
  /** what happened to the counted: killed, wounded */
  fate: 1 << 2,
  /** one of these is worth counting even alone: person, soldier */
  person: 1 << 3,
  /** Article 5, page 12, room 101 */
  numbered: 1 << 4,
  /** wins, draws, votes: what scores stand beside */
  score: 1 << 5,
  /** talk about, know about */
  topical: 1 << 6,
  /** dispute over, war over */
  contested: 1 << 7,
  /** adds up to, live up to */
  reaching: 1 << 8,
  /** turned 30, turns 30 */
  turning: 1 << 9,
  /** worth, paid, price: money rather than mass */
  priced: 1 << 10,
  /** square, cubic */
  power: 1 << 11,
  /** whose "over" means longer than: for over a month */
  lasting: 1 << 12,
  /** high, long, away: a length and not a million */
  extent: 1 << 13,
  /** looks like a plural and is none: is, was, news */
  notPlural: 1 << 14,
  /** US, Hong Kong before dollars */
  moneyOf: 1 << 15,
  /** year, quarter, week … as calendar periods */
  period: 1 << 16,
  /** were, have been: what stands between a number and a fate */
  copula: 1 << 17,
  leftParen: 1 << 18,
  rightParen: 1 << 19,
  leftBracket: 1 << 20,
  rightBracket: 1 << 21,
  quote: 1 << 22,
  slash: 1 << 23,
  colon: 1 << 24,
  plus: 1 << 25,
  /** #, §, №: what follows is a name */
  hash: 1 << 26,
  /** month or weekday spelled like another word: may, march, sun */
  doubtful: 1 << 27,
  /** points, as in percentage points */
  points: 1 << 28,
  /** what makes "a month" a length of time: for, within, lasted, over */
  spanning: 1 << 29,
  /** what a plain year stands before: the 2016 election */
  year: 1 << 30,
  /** rose, fell, cut: what makes "from a to b" a change and no range */
  changing: 1 << 31,
} as const;

/** Single words readers treat in a way of their own. */
export const cue = {
  /** about: a hedge, unless one talks about it */
  about: 1 << 0,
  /** over: a hedge, unless it means during or concerning */
  over: 1 << 1,
  some: 1 << 2,
  /** under, above: bounds, but also places */
  bounding: 1 << 3,
  than: 1 << 4,
  /** were, are, have: several did it */
  plural: 1 << 5,
  /** few, several: need something counted */
  few: 1 << 6,
  handful: 1 << 7,
  /** couple, tens, scores: need "of" */
  tens: 1 << 8,
  /** even, only: what makes "once" a count */
  emphatic: 1 << 9,
  /** olds: 18-year-olds */
  olds: 1 << 10,
  oClock: 1 << 11,
  /** GMT, local: what makes 10:30 a time */
  zone: 1 << 12,
  /** have, had: what may stand between a number and a fate */
  have: 1 << 13,
  /** prior, as in prior to */
  prior: 1 << 14,
  /** following, post: no bounds on dates though they mean after */
  unbound: 1 << 15,
  /** thick, wide: what makes "2 in" a length */
  dimension: 1 << 16,
  /** the s of 1990s */
  s: 1 << 17,
  /** dozens: 12 behind a number */
  dozens: 1 << 18,
  /** foot, which also marches */
  foot: 1 << 19,
  /** but, and: joins two bounds */
  joins: 1 << 20,
  /** week, weekend, days … of a month */
  rest: 1 << 21,
  /** two-way, three-fold: adjectives that count nothing anybody would tag */
  adjectival: 1 << 24,
  /** group, day, game: labels of numbers only where nothing counted follows */
  label: 1 << 25,
  /** halves: never one half */
  halves: 1 << 26,
  /** will, plans: what follows is still to come */
  ahead: 1 << 27,
  /** that, since, said: begins another clause, for which "will" says nothing */
  clause: 1 << 28,
  /** set to, poised to: still to come only with "to" */
  poised: 1 << 29,
  /** total, number: nouns whose apposition is no age */
  sum: 1 << 30,
  /** times: what makes a number a factor */
  times: 1 << 31,
  /** circa: before years only */
  circa: 1 << 23,
  /** another: one more of a unit */
  another: 1 << 22,
} as const;

export type Cue = keyof typeof cue;
export type Is = keyof typeof is;
export type Gram = keyof typeof gram;
export type Hint = keyof typeof hint;
