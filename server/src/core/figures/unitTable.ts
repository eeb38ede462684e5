/**
 * The units figures can be measured in: canonical symbol, dimension, and where its size is known from. Spellings are words and stand
 * in the locales. Units of one dimension convert into one another (`units.ts`), others never compare.
 */

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'flow'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'data-rate'
  | 'time'
  | 'frequency'
  | 'pressure'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'force'
  | 'angle'
  | 'level'
  | 'radiation'
  | 'emission'
  | 'rotation'
  | 'share'
  | 'resolution'
  | 'frame-rate'
  | 'concentration'
  | 'density'
  | 'emission-rate'
  | 'torque'
  | 'mileage';

/**
 * How a unit's size is known: a name of the `convert` library, or a factor to another unit of the table where the library has none.
 * `null`: the dimension has this one unit only.
 */
export type Size = string | { readonly times: number; readonly of: string } | null;

export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly size: Size;
}

const rows: Readonly<Record<Dimension, Readonly<Record<string, Size>>>> = {
  length: {
    m: 'm',
    km: 'km',
    dm: 'dm',
    cm: 'cm',
    mm: 'mm',
    µm: 'micrometer',
    nm: 'nanometer',
    pm: 'picometer',
    mi: 'mile',
    yd: 'yard',
    ft: 'foot',
    in: 'inch',
    nmi: 'nautical mile',
    ly: { times: 9.4607304725808e15, of: 'm' },
    au: { times: 149_597_870_700, of: 'm' },
  },
  area: {
    'm²': 'square meter',
    'km²': 'square kilometer',
    'cm²': 'square centimeter',
    'mm²': 'square millimeter',
    ha: 'hectare',
    acre: 'acre',
    'mi²': 'square mile',
    'ft²': 'square foot',
    'yd²': 'square yard',
    'in²': 'square inch',
  },
  volume: {
    'm³': 'cubic meter',
    'km³': 'cubic kilometer',
    'cm³': 'cubic centimeter',
    l: 'liter',
    hl: 'hectoliter',
    dl: 'deciliter',
    cl: 'centiliter',
    ml: 'milliliter',
    gal: 'gallon',
    qt: { times: 0.25, of: 'gal' },
    pt: { times: 0.125, of: 'gal' },
    cup: { times: 1 / 16, of: 'gal' },
    'fl oz': { times: 1 / 128, of: 'gal' },
    tbsp: { times: 1 / 256, of: 'gal' },
    tsp: { times: 1 / 768, of: 'gal' },
    bbl: { times: 42, of: 'gal' },
    'ft³': 'cubic foot',
    'mi³': { times: 4.168181825440579, of: 'km³' },
    bushel: { times: 35.23907016688, of: 'l' },
  },
  flow: {
    'm³/s': { times: 1, of: 'm³/s' },
    'l/s': { times: 0.001, of: 'm³/s' },
    'bbl/d': { times: 0.158987294928 / 86_400, of: 'm³/s' },
  },
  mass: {
    g: 'gram',
    kg: 'kilogram',
    mg: 'milligram',
    µg: 'microgram',
    t: 'tonne',
    kt: { times: 1000, of: 't' },
    Mt: { times: 1e6, of: 't' },
    Gt: { times: 1e9, of: 't' },
    lb: 'pound',
    oz: 'ounce',
    st: 'stone',
    ct: { times: 0.2, of: 'g' },
  },
  speed: {
    'km/h': { times: 1 / 3.6, of: 'm/s' },
    'm/s': { times: 1, of: 'm/s' },
    'km/s': { times: 1000, of: 'm/s' },
    mph: { times: 0.44704, of: 'm/s' },
    kn: { times: 1852 / 3600, of: 'm/s' },
    'ft/s': { times: 0.3048, of: 'm/s' },
  },
  temperature: { '°C': 'celsius', '°F': 'fahrenheit', K: 'kelvin', '°': null },
  energy: {
    J: 'joule',
    kJ: 'kilojoule',
    MJ: 'megajoule',
    GJ: 'gigajoule',
    Wh: 'watt-hour',
    kWh: 'kilowatt-hour',
    MWh: 'megawatt-hour',
    GWh: 'gigawatt-hour',
    TWh: 'terawatt-hour',
    cal: { times: 4.184, of: 'J' },
    kcal: { times: 4184, of: 'J' },
    BTU: { times: 1055.05585262, of: 'J' },
    eV: { times: 1.602176634e-19, of: 'J' },
    TeV: { times: 1.602176634e-7, of: 'J' },
  },
  power: {
    W: 'watt',
    mW: 'milliwatt',
    kW: 'kilowatt',
    MW: 'megawatt',
    GW: 'gigawatt',
    TW: 'terawatt',
    hp: { times: 745.699872, of: 'W' },
    PS: { times: 735.49875, of: 'W' },
  },
  data: {
    bit: 'bit',
    kbit: 'kilobit',
    Mbit: 'megabit',
    Gbit: 'gigabit',
    B: 'byte',
    kB: 'kilobyte',
    MB: 'megabyte',
    GB: 'gigabyte',
    TB: 'terabyte',
    PB: 'petabyte',
    EB: { times: 1000, of: 'PB' },
    KiB: 'kibibyte',
    MiB: 'mebibyte',
    GiB: 'gibibyte',
    TiB: 'tebibyte',
  },
  'data-rate': {
    'kbit/s': { times: 1e3, of: 'bit/s' },
    'Mbit/s': { times: 1e6, of: 'bit/s' },
    'Gbit/s': { times: 1e9, of: 'bit/s' },
    'MB/s': { times: 8e6, of: 'bit/s' },
    'GB/s': { times: 8e9, of: 'bit/s' },
  },
  // Durations keep the unit said; months and years get their mean Gregorian length when they must be compared.
  time: {
    millisecond: { times: 0.001, of: 'second' },
    second: { times: 1, of: 'second' },
    minute: { times: 60, of: 'second' },
    hour: { times: 3600, of: 'second' },
    day: { times: 86_400, of: 'second' },
    night: { times: 86_400, of: 'second' },
    weekend: { times: 172_800, of: 'second' },
    week: { times: 604_800, of: 'second' },
    fortnight: { times: 1_209_600, of: 'second' },
    month: { times: 2_629_746, of: 'second' },
    quarter: { times: 7_889_238, of: 'second' },
    year: { times: 31_556_952, of: 'second' },
    decade: { times: 315_569_520, of: 'second' },
    century: { times: 3_155_695_200, of: 'second' },
    millennium: { times: 31_556_952_000, of: 'second' },
  },
  frequency: { Hz: 'hertz', kHz: 'kilohertz', MHz: 'megahertz', GHz: 'gigahertz' },
  pressure: {
    Pa: 'pascal',
    hPa: 'hectopascal',
    kPa: 'kilopascal',
    MPa: 'megapascal',
    bar: 'bar',
    mbar: 'millibar',
    psi: 'psi',
    atm: { times: 101_325, of: 'Pa' },
  },
  voltage: { V: { times: 1, of: 'V' }, kV: { times: 1000, of: 'V' }, mV: { times: 0.001, of: 'V' } },
  current: { A: { times: 1, of: 'A' }, mA: { times: 0.001, of: 'A' }, kA: { times: 1000, of: 'A' } },
  charge: { mAh: { times: 0.001, of: 'Ah' }, Ah: { times: 1, of: 'Ah' } },
  force: { N: 'newton', kN: 'kilonewton' },
  angle: { rad: 'radian' },
  level: { dB: null },
  radiation: { Sv: { times: 1, of: 'Sv' }, mSv: { times: 0.001, of: 'Sv' }, µSv: { times: 1e-6, of: 'Sv' } },
  emission: { ppm: null, ppb: null },
  rotation: { rpm: null },
  // Read as hundredths of a percentage point; see `readers/percent.ts`.
  share: { bp: null },
  resolution: { MP: null },
  'frame-rate': { fps: null },
  concentration: {
    'kg/m³': { times: 1, of: 'kg/m³' },
    'g/l': { times: 1, of: 'kg/m³' },
    'mg/l': { times: 1e-3, of: 'kg/m³' },
    'mg/dl': { times: 1e-2, of: 'kg/m³' },
    'mg/m³': { times: 1e-6, of: 'kg/m³' },
    'µg/m³': { times: 1e-9, of: 'kg/m³' },
  },
  density: { 'kg/m²': null },
  'emission-rate': { 'g/km': null },
  torque: { Nm: { times: 1, of: 'Nm' }, 'lb ft': { times: 1.355817948331, of: 'Nm' } },
  mileage: { mpg: null },
};

/** Every unit, `m` first; the lexicon names them by index. Index 0 means no unit. */
export const units: readonly (Unit | undefined)[] = [
  undefined,
  ...Object.entries(rows).flatMap(([dimension, list]) =>
    Object.entries(list).map(([symbol, size]) => ({ symbol, dimension: dimension as Dimension, size })),
  ),
];

export const unitIndex: ReadonlyMap<string, number> = new Map(
  units.flatMap((unit, index) => (unit ? [[unit.symbol, index] as const] : [])),
);
