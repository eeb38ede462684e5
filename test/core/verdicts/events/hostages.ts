/** Pupils are freed: two releases, an asked ransom, dates counted back from publication. */
import type { Event } from './event.ts';

export const hostages: Event = {
  sources: `
  topic hostages/freed: cumulative
  topic hostages/held: varying
  topic hostages/taken: fixed
  topic hostages/ransom: fixed
  a.txt (2022-11-07): Gunmen freed {hostages/freed by="the interior ministry"|11} of the 47 pupils seized at Barro, the interior ministry said on Monday. {hostages/taken by="the interior ministry"|47 children} had been taken {hostages/taken-on|on 21 October}. The kidnappers had asked for {hostages/ransom by=police|$300,000}, police said. The pupils are {hostages/ages|between 9 and 14 years old}. They walked {hostages/walked|30 km} to safety. The school has {school/pupils|about 400 pupils} and {school/guards|no guards}. The talks went on for {talks/lasted|two weeks}. {convoy/vehicles|Six cars} brought the children home at {convoy/arrived-at|5 p.m.}. Their headmaster is {headmaster/age|48}.
  b.txt (2022-11-08): {hostages/freed by="the ministry of the interior"|Eleven} schoolchildren are free, the ministry of the interior said. Parents say {hostages/taken by=parents|more than 50} were abducted {hostages/taken-on|two and a half weeks ago}. A negotiator named a ransom of {hostages/ransom by="a negotiator"|up to half a million dollars}. After {talks/lasted|16 days} of talks they crossed {hostages/walked|nearly 20 miles} of bush. The school teaches {school/pupils|fewer than 350 children}. {convoy/vehicles|Half a dozen vehicles} met them about {convoy/arrived-at|17:00}. The headmaster, {headmaster/age|aged 48}, wept.
  c.txt (2022-11-30): Another {hostages/freed by="the interior ministry"|36} of the Barro pupils came home on Tuesday, so that all {hostages/taken|47} taken on {hostages/taken-on|22 October} are free. {hostages/ransom by=police|$350,000} was demanded, police said. {school/pupils|Some 380 pupils} attend the school. The headmaster is {headmaster/age|49}.
  `,
  verdicts: {
    'hostages/freed': { equal: 'ab', updated: 'ac bc' },
    'hostages/taken': { disputed: 'ab', equal: 'ac', contradiction: 'bc' },
    'hostages/taken-on': { consistent: 'ab bc', contradiction: 'ac' },
    'hostages/ransom': { consistent: 'ab ac bc' },
    'hostages/walked': { consistent: 'ab' },
    'school/pupils': { contradiction: 'ab', consistent: 'ac bc' },
    'talks/lasted': { consistent: 'ab' },
    'convoy/vehicles': { equal: 'ab' },
    'convoy/arrived-at': { equal: 'ab' },
    'headmaster/age': { equal: 'ab', consistent: 'ac bc' },
  },
};
