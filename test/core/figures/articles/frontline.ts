/** A night of fighting at a front: the dead of both sides, drones, officers held. */
import type { Article } from './article.ts';

export const frontline: Article = {
  published: '2025-03-11',
  rows: [
    [
      'KRASNOPIL, March 11 — At least 41 soldiers were killed and more than 120 wounded when a missile struck a training ground in the eastern district of Verkhivka on Saturday, the military said, revising upward an initial count of 26 dead.',
      'date 2025-03-11 | count 41–… at-least soldiers | count (120–… more-than wounded | date 2025-03-08 | count 26 dead',
    ],
    [
      'The strike, one of the deadliest against a single target since the war entered its fourth year in February, hit the parade square of the 214th Mechanised Brigade shortly before 9 a.m., as recruits were lining up for roll call, according to four servicemen who were there.',
      'ordinal 4 year | date 2025-02-01–2025-02-28 | time 540 | count 4 servicemen',
    ],
    ['The figures could not be reconciled on Tuesday.', 'date 2025-03-11'],
    [
      'The opposing side\'s defence ministry put the toll far higher, claiming in a statement late on Sunday that "up to 300 enemy personnel, among them 17 foreign instructors," had been eliminated by two ballistic missiles.',
      'date 2025-03-09 | count 0–300 at-most weak personnel | count 17 instructors | count 2 missiles',
    ],
    [
      "Of the 120-odd wounded, 33 remain in serious condition, the army's medical command said.",
      'count 108–132 approx wounded | count 33',
    ],
    [
      'Nineteen were flown to the capital, some 400 kilometres to the west; a further eight had limbs amputated.',
      'count 19 | measure 350–450 km approx | count 8 addition',
    ],
    [
      'About two-thirds of the casualties were men mobilised in January who had been in uniform for less than six weeks.',
      'fraction 0.6–0.73333333 approx casualties | date 2025-01-01–2025-01-31 | duration 0–6) week less-than',
    ],
    [
      "Investigators opened a case under Article 425 of the criminal code and suspended the brigade's commander, Colonel Serhii Tkach, 47.",
      'age 47',
    ],
    [
      'Two other officers, aged 34 and 39, were detained on Monday night.',
      'count 2 officers | age 34 | age 39 | date 2025-03-10',
    ],
    ['If convicted of negligence they face between five and eight years in prison.', 'duration 5–8 year range'],
    [
      '"They put nearly 500 people in the open, in daylight, 60 kilometres from the line," said Olena, whose 22-year-old brother is among the 14 listed as missing.',
      'count (450–500 approx people | measure 60 km | age 22 | count 14',
    ],
    ['"For three days we have been asking who gave the order."', 'duration 3 day'],
    ['It was not the first such incident.', '–'],
    [
      'In November a strike on an awards ceremony near Zorya killed 19, and on August 3 last year at least 50 troops died in a barracks, a toll the army acknowledged only after a month.',
      'date 2024-11-01–2024-11-30 | count 19 killed | date 2024-08-03 | count 50–… at-least troops | duration 1 month',
    ],
    [
      'Nekropol, a volunteer project that tracks funerals, has confirmed 64,312 deaths by name since the start of the war and believes the true figure to be 40 to 60 percent higher.',
      'count 64312 deaths | percent 40–60 range higher',
    ],
    ['Western officials speak of around 80,000.', 'count 72000–88000 approx'],
    [
      'The presidential office, which last gave a number in December, said then that 43,000 had been killed.',
      'date 2024-12-01–2024-12-31 | count 43000 killed',
    ],
    [
      'Debris from a Shahed-136 set fire to a grain store in Lypky; an 81-year-old woman was treated for burns.',
      'age 81',
    ],
    [
      'Beyond Route 9 the attackers advanced by a few hundred metres and now hold just over half of Stavky, a village that had about 1,400 inhabitants before the war.',
      'measure 100–900 m vague | fraction 0.5–0.55) approx | count 1260–1540 approx inhabitants',
    ],
    ["Verkhivka's morgue has room for 24.", 'count 24'],
    ['A refrigerated lorry was parked outside, and relatives were asked to come back on Thursday.', 'date 2025-03-13'],
  ],
};
