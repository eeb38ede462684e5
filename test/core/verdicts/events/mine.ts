/** A mine caves in: people trapped and brought up from day to day, a fine in two currencies, shares said in three ways. */
import type { Event } from './event.ts';

export const mine: Event = {
  sources: `
  topic mine/trapped: varying
  topic mine/dead: cumulative
  topic mine/rescued: cumulative
  topic mine/output: fixed
  a.txt (2023-06-12): A gallery of the Dolna copper mine caved in {mine/collapsed-on|on Saturday}, trapping {mine/trapped by=Kopra|34 miners} {mine/depth|640 metres} below ground, its operator Kopra said. {mine/dead|Two} men died. The union put the number of trapped at {mine/trapped by="the miners' union"|41}. The mine employs {mine/workers|some 1,200 people} and yields {mine/output|38,000 tonnes} a year. It opened in {mine/opened-in|1974}. The tremor measured {mine/magnitude|3.4}. Kopra was fined {mine/fine|$2.5 million} for breaches {mine/fined-in|last year}. Rescuers hope to reach the men {mine/drill-days|in three to four days}. The youngest is {miner/age|19}. Some {mine/share-foreign|12 per cent} of the workers are foreigners.
  b.txt (2023-06-13): {mine/trapped by="Kopra"|31 miners} were still trapped on Tuesday after {mine/rescued by=Kopra|three} were brought up alive, Kopra said; {mine/dead|three} have died. The cave-in {mine/collapsed-on|on 10 June} happened {mine/depth|2,100 feet} down. The company has {mine/workers|1,187 employees} at Dolna. Production is {mine/output|more than 40,000 tonnes} annually. The pit, opened {mine/opened-in|in the mid-1970s}, was hit by a quake of {mine/magnitude|magnitude 3.4}. In {mine/fined-in|2022} a court imposed {mine/fine|a fine of 2.5 million dollars}. Drilling will take {mine/drill-days|a week}, an engineer said. {mine/share-foreign|One in eight} miners is a foreigner.
  c.txt (2023-06-14): Kopra said {mine/trapped by=Kopra|29} men remained below, {mine/depth|almost 700 metres} down. {mine/rescued by=Kopra|Five} are safe and {mine/dead|two} dead. It has been four days since the roof fell in on {mine/collapsed-on|Sunday}. The mine opened {mine/opened-in|50 years ago}; {mine/workers|fewer than 1,000 people} work there, {mine/share-foreign|a tenth} of them from abroad. It makes {mine/output|38 kilotonnes} a year. The fine of {mine/fined-in|2022} was {mine/fine|€2.5m}. The youngest trapped miner, {miner/age|20}, had his birthday below ground.
  `,
  verdicts: {
    'mine/collapsed-on': { equal: 'ab', contradiction: 'ac bc' },
    'mine/trapped': { disputed: 'a1a2', updated: 'a1b a1c a2b a2c bc' },
    'mine/depth': { consistent: 'ab ac bc' },
    'mine/dead': { updated: 'ab', equal: 'ac', shrunk: 'bc' },
    'mine/workers': { consistent: 'ab', contradiction: 'ac bc' },
    'mine/output': { contradiction: 'ab bc', consistent: 'ac' },
    'mine/opened-in': { consistent: 'ab ac bc' },
    'mine/magnitude': { equal: 'ab' },
    'mine/fine': { equal: 'ab', incomparable: 'ac bc' },
    'mine/fined-in': { equal: 'ab ac bc' },
    'mine/drill-days': { contradiction: 'ab' },
    'mine/share-foreign': { consistent: 'ab ac bc' },
    'mine/rescued': { updated: 'bc' },
    'miner/age': { consistent: 'ac' },
  },
};
