import type { Locale } from './locale.ts';

const units = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const teens = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** German writes its numbers in one word: einundzwanzig, zweihundert, dreitausend. The table holds those up to 99, and the round ones above. */
const cardinals: Record<string, number> = {
  null: 0,
  eins: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwo: 2,
  zweier: 2,
  dreier: 3,
};
units.forEach((unit, i) => {
  cardinals[unit] = i + 1;
  cardinals[`${unit}hundert`] = (i + 1) * 100;
  cardinals[`${unit}tausend`] = (i + 1) * 1000;
});
teens.forEach((teen, i) => {
  cardinals[teen] = 10 + i;
  cardinals[`${teen}tausend`] = (10 + i) * 1000;
});
tens.forEach((ten, i) => {
  cardinals[ten] = (i + 2) * 10;
  cardinals[`${ten}tausend`] = (i + 2) * 10_000;
  units.forEach((unit, j) => {
    cardinals[`${unit}und${ten}`] = (i + 2) * 10 + j + 1;
  });
});
cardinals.dreissig = 30;
cardinals.anderthalb = 1.5;
for (const [i, unit] of units.entries()) cardinals[`${unit}einhalb`] = i + 1.5;

const stems = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
];
const ordinals: Record<string, number> = {};
stems.forEach((stem, i) => {
  for (const ending of ['e', 'er', 'en', 'es', 'em']) ordinals[stem + ending] = i + 1;
});

/** German: the same readers over other words. */
export const de: Locale = {
  tag: 'de',
  decimal: ',',
  group: '.',

  cardinals,
  hundred: 'hundert',
  scales: {
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  scaleSuffixes: { k: 1e3 },
  dozens: { dutzend: 12 },
  ordinals,
  ordinalSuffixes: '',
  parts: {
    halb: 2,
    halbe: 2,
    halben: 2,
    halber: 2,
    halbes: 2,
    hälfte: 2,
    drittel: 3,
    viertel: 4,
    fünftel: 5,
    sechstel: 6,
    achtel: 8,
    zehntel: 10,
  },
  times: { einmal: 1, zweimal: 2, dreimal: 3 },
  shy: { beide: 2, beiden: 2, einzige: 1, einziger: 1 },
  vague: {
    paar: { low: 2, high: 9 },
    einige: { low: 2, high: 12 },
    mehrere: { low: 2, high: 12 },
    wenige: { low: 1, high: 9 },
    dutzende: { low: 24, high: 200, open: true },
    dutzenden: { low: 24, high: 200, open: true },
    hunderte: { low: 200, high: 2000, open: true },
    hunderten: { low: 200, high: 2000, open: true },
    tausende: { low: 2000, high: 20_000, open: true },
    tausenden: { low: 2000, high: 20_000, open: true },
    zehntausende: { low: 20_000, high: 200_000, open: true },
    hunderttausende: { low: 200_000, high: 2_000_000, open: true },
  },

  months: [
    'januar jan jänner',
    'februar feb',
    'märz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  tens: {
    zwanziger: 20,
    dreißiger: 30,
    vierziger: 40,
    fünfziger: 50,
    sechziger: 60,
    siebziger: 70,
    achtziger: 80,
    neunziger: 90,
  },
  weekdays: [
    'sonntag so',
    'montag mo',
    'dienstag di',
    'mittwoch mi',
    'donnerstag do',
    'freitag fr',
    'samstag sonnabend sa',
  ],
  seasons: { frühling: 3, frühjahr: 3, sommer: 6, herbst: 9, winter: 12 },
  relativeDays: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
  deictics: {
    letzte: -1,
    letzten: -1,
    letzter: -1,
    letztes: -1,
    vergangene: -1,
    vergangenen: -1,
    vergangenes: -1,
    vorige: -1,
    vorigen: -1,
    diese: 0,
    diesen: 0,
    dieser: 0,
    dieses: 0,
    nächste: 1,
    nächsten: 1,
    nächstes: 1,
    kommende: 1,
    kommenden: 1,
  },
  partsOf: { anfang: 0, mitte: 1, ende: 2 },
  edges: { anfang: 0, beginn: 0, mitte: 1, ende: 2 },
  dayParts: 'vormittag mittag nachmittag abend nacht',
  weekend: 'wochenende',
  century: 'jahrhundert',
  now: 'jetzt',
  holidays: {
    silvester: '12-31',
    neujahr: '01-01',
    heiligabend: '12-24',
    weihnachten: '12-25',
    'tag der arbeit': '05-01',
    'tag der deutschen einheit': '10-03',
  },
  clock: { mitternacht: 0 },
  am: '',
  pm: '',
  eras: {},
  quarterSigns: { q: 4 },

  units: {
    m: 'meter|metern|m',
    km: 'kilometer|kilometern|km',
    cm: 'zentimeter|zentimetern|cm',
    mm: 'millimeter|millimetern|mm',
    'm²': 'quadratmeter|quadratmetern|qm|m²',
    'km²': 'quadratkilometer|quadratkilometern|km²',
    ha: 'hektar|ha',
    'm³': 'kubikmeter|kubikmetern|m³',
    l: 'liter|litern|l',
    g: 'gramm|g',
    kg: 'kilogramm|kilo|kg',
    t: 'tonne|tonnen|t',
    'km/h': 'stundenkilometer|stundenkilometern|km / h|kilometer pro stunde|kilometern pro stunde|km pro stunde',
    '°C': 'grad celsius|° c|°C|℃',
    '°': 'grad|°',
    kWh: 'kilowattstunde|kilowattstunden|kWh',
    MW: 'megawatt|MW',
    GW: 'gigawatt|GW',
    second: 'sekunde|sekunden|s',
    minute: 'minute|minuten|min',
    hour: 'stunde|stunden|h|std',
    day: 'tag|tage|tagen|tages',
    week: 'woche|wochen',
    month: 'monat|monate|monaten|monats',
    year: 'jahr|jahre|jahren|jahres',
    decade: 'jahrzehnt|jahrzehnte|jahrzehnten',
  },
  percent: 'prozent prozentpunkt prozentpunkte prozentpunkten',
  currencies: {
    EUR: 'euro eur',
    USD: 'dollar usd',
    GBP: 'pfund gbp',
    CHF: 'franken chf',
    RUB: 'rubel',
    UAH: 'hrywnja',
    DEM: 'mark',
  },
  cents: { EUR: 'cent' },
  letterSigns: {},
  signs: { EUR: 'eur', USD: 'usd us$', CHF: 'chf', GBP: 'gbp' },
  moneyOf: { us: 'USD', schweizer: 'CHF' },

  negations: 'nicht nie niemals kein keine keinen',
  parents: 'vater mutter großvater großmutter',
  offices:
    'präsident präsidentin minister ministerin bürgermeister bürgermeisterin richter lehrer lehrerin arzt ärztin fahrer fahrerin angeklagte angeklagter',
  people:
    'menschen männer frauen kinder soldaten personen brüder schwestern söhne töchter jungen mädchen verletzte verdächtige',
  modifiers: 'andere anderen frühere früheren',
  singles: 'tote toter toten verletzter verletzte',
  places: 'wurde wurden belegte',
  passes: '',
  formations: 'brigade regiment bataillon division korps armee',
  links: 'bleiben blieben gelten',
  extremes: 'älteste ältester ältesten jüngste jüngster jüngsten',
  turns: 'heiratete schule armee wehrdienst verließ',
  graded: 'höher niedriger größer kleiner schneller besser billiger',
  manned: '',
  shares: 'prozentsatz',
  indexes: '',
  promises: '',
  postponements: 'verschoben vertagt verlängert',
  states: 'ist sind bleibt bleiben',
  schedules: {
    one: 'beginnt|startet|öffnet|endet|gilt|tritt|läuft',
    many: 'beginnen|starten|öffnen|enden|gelten|treten|laufen',
  },
  appoints: 'für',
  pasts: 'war waren wurde wurden hatte hatten sagte',
  repeats: 'jeden jeder jedes jede',
  unitFillers: 'volle vollen ganze ganzen lange langen volle aufeinanderfolgende aufeinanderfolgenden',

  before: {
    approx: 'etwa|rund|ungefähr|circa|ca|ca .|schätzungsweise|gut geschätzt|um die|an die|zirka|~|≈',
    nearly: 'fast|knapp|beinahe|nahezu|annähernd|kaum weniger als',
    'just-over': 'gut|etwas mehr als|etwas über|ein wenig mehr als',
    'more-than': 'mehr als|über|deutlich mehr als|weit über|weit mehr als|größer als|>',
    'at-least': 'mindestens|wenigstens|nicht weniger als|zumindest|≥',
    'less-than': 'weniger als|unter|deutlich weniger als|kleiner als|<',
    'at-most': 'höchstens|maximal|nicht mehr als|≤',
    'at-most-weak': 'bis zu',
    exact: 'genau|exakt',
    filler: 'nur|insgesamt|lediglich|gerade einmal|die ersten|die letzten|die restlichen|ersten|letzten',
    addition: 'weitere|weiteren|zusätzlich|zusätzliche',
  },
  after: {
    'at-least': 'oder mehr|und mehr|+|aufwärts',
    'at-most': 'oder weniger|und weniger',
    approx: 'oder so',
  },

  gram: {
    the: 'der die das den dem des',
    a: 'ein eine einen einem einer',
    of: 'von der des',
    and: 'und',
    or: 'oder',
    to: 'bis auf',
    between: 'zwischen',
    from: 'von vom ab',
    in: 'in im während',
    on: 'am an',
    at: 'um gegen bei',
    by: 'bis',
    since: 'seit',
    until: 'bis',
    before: 'vor',
    after: 'nach',
    ago: 'vor',
    later: 'später danach',
    earlier: 'früher zuvor vorher',
    per: 'pro je',
    out: 'aus',
    old: 'alt alte alter altes alten jährige jähriger jährigen jähriges',
    aged: 'alter',
    more: 'mehr',
    possessive: 'sein seine seiner ihr ihre ihrer ihren seinen',
    minus: 'minus',
  },
  hint: {
    stop: `der die das den dem des ein eine einen einem einer und oder aber von vom zu zum zur mit bei nach vor seit bis auf aus für gegen ohne um an am in im über unter zwischen durch während wegen trotz
      ist sind war waren wird werden wurde wurden hat haben hatte hatten sein gewesen worden kann können soll sollen will wollen muss müssen
      er sie es wir ihr ich du sich nicht auch noch schon nur sagte sagt teilte meldete starben starb kamen kam gab gibt lebten leben blieben
      dass weil wenn als wie wo wer was welche welcher hier dort dann jetzt heute gestern pro je`,
    plural: `menschen leute soldaten frauen männer kinder personen polizisten häuser einwohner truppen fahrzeuge schafe tiere teilnehmer besucher arbeiter mitarbeiter schüler lehrer bürger familien boote dörfer städte gebäude
      verletzte tote opfer flüchtlinge helfer demonstranten stimmen haushalte wohnungen bäume autos fälle schulen unternehmen firmen stellen jobs plätze betten panzer drohnen raketen`,
    fate: 'getötet verletzt tot verwundet vermisst festgenommen evakuiert gefangen obdachlos gerettet',
    person: 'mensch person mann frau kind soldat polizist zivilist schüler arbeiter',
    numbered:
      'artikel paragraph abschnitt kapitel seite seiten abbildung tabelle zimmer raum linie autobahn bundesstraße nr nummer absatz satz gleis tor phase stufe typ klasse kategorie band version flug halle block gebäude',
    spanning: 'für nach binnen innerhalb mehr weniger als fast etwa rund über knapp gut seit dauerte dauert',
    lasting: 'seit dauerte dauert nach weit',
    period: 'tag woche monat quartal jahr jahrzehnt jahrhundert',
    copula: 'wurden waren sind wurde werden wird',
    score: 'gewann gewannen verlor sieg niederlage spiel stand endstand punkte',
    changing: 'stieg stiegen sank sanken wuchs fiel fielen erhöht gesenkt',
    year: 'wahl film buch krieg krise gesetz abkommen album roman song lied',
    doubtful: 'so mo di mi do fr sa mark so',
    notPlural: '',
  },
  cue: {
    over: 'über',
    few: 'wenige einige mehrere',
    plural: 'waren sind haben wurden',
    emphatic: 'nur mindestens genau',
    have: 'haben hatten noch bereits schon',
    s: 'er ern',
    oClock: 'uhr',
    joins: 'und aber',
    another: '',
    ahead: 'wird werden soll sollen will wollen plant planen',
    clause: 'dass weil wenn obwohl sagte',
    label: 'nummer nr klasse linie gebäude halle block',
  },
  idioms: `[ein] paar|auf [einmal]|noch [einmal]|nicht [einmal]|auf den [ersten] blick|[ersten] blick|[erste] hilfe|zum [ersten] mal|[erster] weltkrieg|[ersten] weltkrieg|[zweiter] weltkrieg|[zweiten] weltkrieg|[zweite] weltkrieg|[dritten] welt|[dritte] welt|[eine] der|[einer] der|auf [eins]
    |[24] / 7|24 / [7]|[9] / 11|9 / [11]|[50] - 50|50 - [50]`,
};
