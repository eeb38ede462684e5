import type { Gram, Hint } from '../roles.ts';

/** Signs that mean the same in every language, as words of one character. */
export const symbols = {
  gram: {
    hyphen: '- ‐ ‑',
    dash: '– ~ 〜 ～',
    comma: ', ，',
    dot: '.',
    minus: '−',
    and: '&',
    /** The apostrophe before the s of a genitive or a decade. */
    genitive: "' ’",
  } satisfies Partial<Record<Gram, string>>,
  hint: {
    leftParen: '( （',
    rightParen: ') ）',
    leftBracket: '[',
    rightBracket: ']',
    quote: '" “ ” „ « » ‘',
    slash: '/ ⁄',
    colon: ':',
    plus: '+ ＋',
    hash: '# § № ¶',
  } satisfies Partial<Record<Hint, string>>,
  percent: '% ٪ ％',
  signs: {
    USD: '$ ＄',
    GBP: '£ ￡',
    EUR: '€',
    JPY: '¥ ￥',
    KRW: '₩',
    INR: '₹',
    RUB: '₽',
    UAH: '₴',
    ILS: '₪',
    TRY: '₺',
    VND: '₫',
    NGN: '₦',
    PHP: '₱',
    KZT: '₸',
    THB: '฿',
  } as Readonly<Record<string, string>>,
} as const;

/** ½ and its like, by value. */
export const vulgarFractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
};
