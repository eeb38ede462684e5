/** A ferry sinks: a growing toll, two parties on how many were aboard, lengths and depths in several units, an age across a birthday. */
import type { Event } from './event.ts';

export const ferry: Event = {
  sources: `
  topic ferry/aboard: fixed
  topic ferry/killed: cumulative
  topic ferry/rescued: cumulative
  topic ferry/missing: varying
  topic ferry/capacity: fixed
  a.txt (2024-03-04): The car ferry Alva Star sank off Skarne {ferry/sank-on|on Sunday night}. The coastguard said {ferry/aboard by=coastguard|142 people} had been aboard. By Monday noon {ferry/killed by=coastguard|19 bodies} had been recovered and {ferry/rescued by=coastguard|more than 90 people} pulled from the water; {ferry/missing by=coastguard|about 30} were still missing. The ship, {ferry/length|86 metres} long and built in {ferry/built-in|1991}, was licensed for {ferry/capacity|up to 150 passengers}. It lies in {ferry/depth|some 60 metres} of water, {ferry/distance|four nautical miles} from the shore. The captain, {captain/age|57}, survived. Waves stood {ferry/waves|nearly five metres} high. {search/ships|Eleven vessels} took part in the search. A crossing cost {ferry/fare|€12}.
  b.txt (2024-03-05): {ferry/killed by="the coastguard"|Twenty-three people} are now known to have died in the sinking of the Alva Star on {ferry/sank-on|3 March}, the coastguard said on Tuesday, and {ferry/rescued by="the coastguard"|96} were saved. That leaves {ferry/missing by="the coastguard"|23} unaccounted for of the {ferry/aboard by="the coastguard"|142} on board. Her owners spoke of {ferry/aboard by="Alva Lines"|138 people}. The vessel, launched in {ferry/built-in|1991}, measured {ferry/length|282 feet}. She could take {ferry/capacity|150 passengers}. Divers found her at {ferry/depth|a depth of 58 m}, {ferry/distance|seven and a half kilometres} off the island. Her captain is {captain/age|58 years old}. The swell reached {ferry/waves|4.8 metres}. {search/ships|About a dozen ships} are searching. Tickets were sold at {ferry/fare|12 euros}.
  c.txt (2024-03-05): {ferry/aboard|At least 140 travellers} were on the Alva Star when she foundered {ferry/sank-on|on Saturday night}. The coastguard now counts {ferry/killed by=coastguard|27 dead}. She was built {ferry/built-in|in the early 1990s}, a {ferry/length|96-metre} ship with room for {ferry/capacity|fewer than 120 passengers}. The wreck rests in {ferry/depth|more than 60 metres} of water, {ferry/distance|less than four miles} out. Her {captain/age|57-year-old} captain reported waves of {ferry/waves|up to six metres}. {search/ships|More than a dozen ships} joined the search.
  d.txt (2024-03-12): The search for victims of the Alva Star was called off {search/ended-on|on Tuesday}, {search/lasted|nine days} after the ferry sank on {ferry/sank-on|3 March 2024}. {ferry/killed by="the coastguard"|Thirty-one people} died, {ferry/rescued|ninety-six} were saved and {ferry/missing|15} are missing, of {ferry/aboard|142} on board. The ship could carry {ferry/capacity|150}. She lies at {ferry/depth|58 metres}. Passengers had paid {ferry/fare|12.50 euros}.
  `,
  verdicts: {
    'ferry/sank-on': { equal: 'ab ad bd', contradiction: 'ac bc cd' },
    'ferry/aboard': { equal: 'ab1 ad b1d', disputed: 'ab2 b1b2', consistent: 'ac b1c cd', contradiction: 'b2c b2d' },
    'ferry/killed': { updated: 'ab ac ad bd cd', misquoted: 'bc' },
    'ferry/rescued': { consistent: 'ab ad', equal: 'bd' },
    'ferry/missing': { updated: 'ab ad bd' },
    'ferry/length': { consistent: 'ab', contradiction: 'ac bc' },
    'ferry/built-in': { equal: 'ab', consistent: 'ac bc' },
    'ferry/capacity': { consistent: 'ab ac ad', contradiction: 'bc cd', equal: 'bd' },
    'ferry/depth': { consistent: 'ab ac ad', contradiction: 'bc cd', equal: 'bd' },
    'ferry/distance': { consistent: 'ab', contradiction: 'ac bc' },
    'captain/age': { consistent: 'ab', equal: 'ac', contradiction: 'bc' },
    'ferry/waves': { consistent: 'ab ac bc' },
    'search/ships': { consistent: 'ab bc', contradiction: 'ac' },
    'ferry/fare': { equal: 'ab', consistent: 'ad bd' },
  },
};
