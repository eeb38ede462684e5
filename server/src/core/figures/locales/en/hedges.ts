/** Hedges before and behind a number, and what turns them around. */
import type { Locale } from '../locale.ts';

export const hedges: Pick<Locale, 'negations' | 'before' | 'after'> = {
  negations:
    "not never cannot without failed didn't doesn't don't hasn't haven't hadn't won't wouldn't can't couldn't isn't wasn't weren't",
  before: {
    approx:
      'about|around|some|roughly|approximately|approx|approx .|circa|ca|ca .|c .|an estimated|estimated|nigh on|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|in the vicinity of|somewhere around|somewhere near|near|~|≈|~ ~|±|give or take|more or less|anywhere around|close on|hovering around|averaging',
    nearly:
      'nearly|almost|just under|just below|close to|just shy of|shy of|a little under|a little less than|slightly less than|slightly fewer than|slightly under|slightly below|a little below|approaching|not quite|just short of|nearing|virtually|practically|barely under|a shade under|a bit less than|a bit under|just less than|a fraction under|marginally below',
    'just-over':
      'just over|just above|slightly more than|slightly over|slightly above|a little over|a little more than|a bit more than|a bit over|a shade over|a little above|just more than|just upwards of|a fraction over|marginally above',
    'more-than':
      'more than|over|above|exceeding|exceeds|exceed|exceeded|upwards of|upward of|in excess of|greater than|larger than|bigger than|higher than|beyond|north of|well over|well above|far more than|many more than|much more than|significantly more than|well more than|well in excess of|topping|topped|tops|surpass|exceed|surpassing|surpassed|surpasses|passed|passes|crossed|crosses|outnumbering|older than|longer than|taller than|heavier than|farther than|further than|faster than|better than|>|as well over|excess of',
    'at-least':
      'at least|as early as|as far back as|no earlier than|not before|greater than or equal to|more than or equal to|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|minimum|a minimum|at a minimum|at the very least|as few as|as little as|≥|> =|never fewer than|never less than|not under|at minimum|upwards from',
    'less-than':
      'less than|fewer than|under|below|smaller than|lower than|well under|well below|far fewer than|far less than|much less than|many fewer than|significantly less than|younger than|shorter than|lighter than|cheaper than|<|sub -|south of|beneath|barely more than half of',
    'at-most':
      'at most|less than or equal to|no more than|not more than|a maximum of|maximum of|maximum|a maximum|at the most|at the very most|no greater than|no larger than|no higher than|not over|not exceeding|capped at|limited to|≤|< =|at maximum|never more than|little more than|not above|no longer than|no older than|no later than',
    'at-most-weak':
      'up to|as many as|as much as|as high as|as long as|as late as|as big as|as large as|as old as|as far as|upto|potentially up to|anything up to|anywhere up to',
    exact: 'exactly|precisely',
    filler:
      'an average of|average of|only|just|a total of|total of|a combined|a record|a reported|reported|reportedly|a full|a whopping|a further total of|merely|barely|alleged|an alleged|a staggering|a mere|the first|first|the last|the next|the past|the previous|last|past|next|the initial|an initial|the final|a projected|a claimed|a confirmed|confirmed|a possible|possibly|perhaps|maybe|officially|a planned|an average|the estimated|at|a combined total of|the remaining|remaining|the other|other|even|fully',
    addition: 'another|an additional|an extra|a further|additional|yet another|a second|an added|extra|further',
  },
  after: {
    approx:
      'or so|or thereabouts|give or take|more or less|or around that|approximately|roughly|ish|- ish|- odd|odd|- some|or more or less',
    'at-least':
      'or more|and more|or above|and above|or over|and over|and up|or older|and older|or higher|or greater|or better|or longer|and longer|and higher|or taller|and taller|plus|- plus|+|at least|at the least|at the very least|minimum|or upwards|and upwards|or later',
    'at-most':
      'or less|or fewer|or under|and under|or below|and below|or lower|or younger|and younger|at most|at the most|at the very most|maximum|max|or earlier|tops',
    addition: 'more|others|additional|further|extra',
  },
};
