/** Verbs that tell whether a date without its year lies ahead. Only those that say so in most sentences: the past is preferred. */
import type { Locale } from '../locale.ts';

export const tenses: Pick<Locale, 'promises' | 'postponements' | 'states' | 'schedules' | 'pasts' | 'appoints'> = {
  promises:
    'promised promises promise promising pledged pledges pledge pledging vowed vows vow vowing hoped planned aimed intended agreed threatened offered proposed wanted ordered asked urged required obliged invited told given gave gives allowed want plan aim intend hope ordered instructed called calls',
  postponements:
    'postponed adjourned deferred delayed rescheduled extended prolonged remanded suspended halted banned barred grounded moved pushed put postpones adjourns extends postponing extending delaying',
  states: 'is are has have remains remain stays stay',
  schedules: {
    one: 'deadline is|falls on|falls in|ends|deadline of|deadline on|set for|scheduled for|slated for|planned for|planned to|pencilled in for|earmarked for|due for|starts|begins|opens|closes|expires|resumes|meets|reopens|concludes|kicks off|leaves|arrives|retires|applies|travels|lapses|takes place|takes effect|takes office|takes over|comes into force|comes into effect|goes into effect|goes into force|goes on trial|goes on sale|goes on show|goes live|goes to the polls|enters into force|runs until|runs to|runs through|lasts until|airs',
    many: 'start|begin|open|close|expire|resume|meet|reopen|conclude|kick off|leave|arrive|apply|travel|lapse|take place|take effect|take office|take over|come into force|come into effect|go into effect|go on trial|go on sale|go on show|go live|go to the polls|enter into force|run until|run to|run through',
  },
  pasts:
    'was were did had said took fell rose went came began broke gave became saw originally initially previously missed passed expired',
  appoints: 'for',
};
