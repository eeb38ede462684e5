import { phrases } from './support.ts';

phrases('signs of news: minus, sub-, powers of ten', [
  ['It fell to minus-30 degrees overnight.', 'measure -30 °'],
  ['a negative-2 percent yield', 'percent -2 yield'],
  ['minus-8 yards', 'measure -8 yd'],
  ['a sub-5 percent rate', 'percent 0–5) less-than rate'],
  ['sub-$500 phones', 'money 0–500) USD less-than'],
  ['a sub-10-second sprint', 'duration 0–10) second less-than'],
  ['sub-zero nights', '–'],
  ['-5 of them', 'count -5'],
  ['6.02 x 10^23 atoms', 'count 6.02e+23 atoms'],
  ['5.97 × 10^24 kilograms', 'measure 5.97e+24 kg'],
  ['a width of 3×10−9 m', 'measure 3e-9 m'],
  ['2 × 10⁻⁷ m', 'measure 2e-7 m'],
  ['10^6 people', 'count 1000000 people'],
  ['3 x 10-inch pizzas', 'count 3 pizzas | measure 10 in'],
  ['sets of 4 x 10 lifts', 'count 4 | count 10 lifts'],
  ['a 4x4 car', '–'],
]);

phrases('one per cent, and parts of it', [
  ['up just over a percent', 'percent 1–1.1) approx'],
  ['Rates rose a percentage point.', 'percent 1'],
  ['less than a percent', 'percent 0–1) less-than'],
  ['half a percentage point', 'percent 0.5'],
  ['0.25 of a percentage point', 'percent 0.25'],
  ['a quarter-point cut', 'count 0.25 point'],
  ['a percentage of the money', '–'],
  ['a percentage rise', '–'],
]);

phrases('by how much, and to what', [
  ['The index fell 45 to 7,146.', 'count 45 | count 7146'],
  ['Shares rose 3 to 412 pence.', 'count 3 | money 4.12 GBP'],
  ['slipped 0.7% or 49.63 to 6,728', 'percent 0.7 | count 49.63 | count 6728'],
  ['Turnout rose 20 to 30 percent.', 'percent 20–30 range'],
  ['It added 200 to 300 jobs.', 'count 200–300 range jobs'],
  ['goes from 0 to 80 km/h', 'measure 0–80 km/h range'],
  ['going 0 to 80 km/h', 'measure 0–80 km/h range'],
]);

phrases('periods as company reports write them', [
  ['in FY2023', 'date 2023-01-01–2023-12-31'],
  ['FY 2023 sales', 'date 2023-01-01–2023-12-31'],
  ['FY23 guidance', 'date 2023-01-01–2023-12-31'],
  ['1Q14 results', 'date 2014-01-01–2014-03-31'],
  ['2Q 2018', 'date 2018-04-01–2018-06-30'],
  ['Q1 FY19', 'date 2019-01-01–2019-03-31'],
  ['1H22', 'date 2022-01-01–2022-06-30'],
  ['in calendar 2021', 'date 2021-01-01–2021-12-31'],
  ['the 3Q report', '–'],
  ['7Q14', '–'],
  ['part 3F22', '–'],
  ['first-half profit', '–'],
  ['year-over-year growth', '–'],
  ['month-to-month leases', '–'],
  ['over the past 12 months', 'duration 12 month'],
]);

phrases('the same amount in another unit is held as the first is', [
  [
    'more than 7.5 million Danish crowns ($1.1 million)',
    'money (7500000–… DKK more-than | money (1100000–… USD more-than',
  ],
  ['about 5 miles (8 km) away', 'measure 4.5–5.5 mi approx | measure 7.2–8.8 km approx'],
  ['nearly 30 miles (48 km)', 'measure (27–30 mi approx | measure (43.2–48 km approx'],
  ['up to 6 feet (1.8 m)', 'measure 0–6 ft at-most weak | measure 0–1.8 m at-most weak'],
  ['at least $3bn (£2.3bn)', 'money 3000000000–… USD at-least | money 2300000000–… GBP at-least'],
  [
    'less than 300 hp (224 kW / 304 PS)',
    'measure 0–300) hp less-than | measure 0–224) kW less-than | measure 0–304) PS less-than',
  ],
  ['5 miles (8 km)', 'measure 5 mi | measure 8 km'],
  ['more than 20 km (5 km of it by sea)', 'measure (20–… km more-than | measure 5 km'],
  ['more than 20 km (5 miles of it by sea)', 'measure (20–… km more-than | measure 5 mi'],
  ['more than 20 km in 5 miles', 'measure (20–… km more-than | measure 5 mi'],
  ['over 35 °C (2 km away)', 'measure (35–… °C more-than | measure 2 km'],
  ['more than 100 people (20 of them children)', 'count (100–… more-than people | count 20 children'],
]);

phrases('units and money of business pages', [
  ['an engine with 300 PS at 6,000 rpm', 'measure 300 PS | measure 6000 rpm'],
  ['450 Nm (332 lb-ft) of torque', 'measure 450 Nm | measure 332 lb ft'],
  ['32 miles per gallon', 'measure 32 mpg'],
  ['32 miles per day', 'measure 32 mi'],
  ['12 nm chips', 'measure 12 nm'],
  ['200 Danish crowns', 'money 200 DKK'],
  ['200 crowns', 'count 200 crowns'],
  ['500 crore taka', 'money 5000000000 BDT'],
  ['Tk 500 crore', 'money 5000000000 BDT'],
  ['5,000 shillings', 'money 5000 KES'],
  ['HK $5m', 'money 5000000 HKD'],
  ['RM50 million', 'money 50000000 MYR'],
  ['200 Nigerian soldiers', 'count 200 soldiers'],
]);

phrases('letters that stand for a sign of money', [
  ['a turnover of PS2.7m', 'money 2700000 GBP'],
  ['fell to PS8.1bn or PS21,700', 'money 8100000000 GBP | money 21700 GBP'],
  ['up to PS3.5m', 'money 0–3500000 GBP at-most weak'],
  ['R50 million', 'money 50000000 ZAR'],
  ['R1.2bn', 'money 1200000000 ZAR'],
  ['the PS5', '–'],
  ['He sold 2 PS5 consoles.', 'count 2 consoles'],
  ['two R22 helicopters', 'count 2 helicopters'],
  ['R2-D2', '–'],
  ['300 PS', 'measure 300 PS'],
  ['145p', 'money 1.45 GBP'],
  ['in 1080p', '–'],
]);

phrases('ratios with hyphens, and units of batteries', [
  ['one-in-five children', 'fraction 0.2 children'],
  ['two-in-three voters', 'fraction 0.66666667 voters'],
  ['a 1-in-100-year flood', 'duration 100 year'],
  ['a 3-in-1 printer', '–'],
  ['a 4,500 mAh battery', 'measure 4500 mAh'],
]);

phrases('names with numbers, and numbers beside names', [
  ['a team of the Big 12', '–'],
  ['the bottom three', '–'],
  ["the Standard & Poor's 500 index", '–'],
  ['the 500 index funds', '–'],
  ['a magnitude-7.3 quake', 'count 7.3'],
  ['an F-16', '–'],
  ['A group of seven people were arrested.', 'count 7 people'],
  ['the Group of Seven', '–'],
  ['among the bottom 10 countries', 'count 10 countries'],
  ['The 787 Dreamliner is late.', '–'],
  ['two new 737 Max jets', 'count 2'],
  ['at 358 El Camino Way, Burlingame', '–'],
  ['at 22 Avenue Hoche', '–'],
  ['Model 3s were sold.', '–'],
  ['She sold 60 Model 3s in May', 'count 60 | date 2024-05-01–2024-05-31'],
  ['He ran it in 58s.', 'duration 58 second'],
  ['2018s best sector', '–'],
  ['sales this half', '–'],
  ['the last half', '–'],
  ['half the sales', 'fraction 0.5 sales'],
  ['paid AB21,700 for it', '–'],
  ['12 Taliban were killed', 'count 12'],
  ['300 Syrian refugees', 'count 300 refugees'],
  ['4 Ukrainian and 3 Russian dead', 'count 4 | count 3 dead'],
  ['killing 12 Sudanese.', 'count 12'],
  ['her 12 Grand Slam titles', 'count 12 titles'],
  ['Buy 20 Tesla shares.', 'count 20 shares'],
]);

phrases('years that only look like counts', [
  ['a Ford 2019 review', 'date 2019-01-01–2019-12-31'],
  ['winners for 2019 Grammy Awards', 'date 2019-01-01–2019-12-31'],
  ['Analysts see 2023 profit at $3bn.', 'date 2023-01-01–2023-12-31 | money 3000000000 USD'],
  ['Acme lifts 2024 sales forecast', 'date 2024-01-01–2024-12-31'],
  ['They counted 2019 votes.', 'count 2019 votes'],
  ['In Delhi, some 1987 tested positive.', 'count 1788.3–2185.7 approx'],
  ['1950 infantry', 'count 1950 infantry'],
  ['it costs 2050 baht', 'money 2050 THB'],
]);
