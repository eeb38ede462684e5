/** English words that holding two sentences against each other turns on. Another language is another file of this shape. */

/** See `aspect.ts`. */
export type Aspect =
  | 'begin'
  | 'end'
  | 'birth'
  | 'death'
  | 'wedding'
  | 'divorce'
  | 'injury'
  | 'loss'
  | 'arrest'
  | 'rescue'
  | 'length'
  | 'height'
  | 'depth'
  | 'width'
  | 'cost'
  | 'income';

export interface ComparingWords {
  /** Words that say nothing about what is measured: sharing them is no likeness. */
  readonly empty: readonly string[];
  /** Words told apart by writers but not by what happened: a line is one event or thing, named by its first word. */
  readonly alike: readonly (readonly string[])[];
  /** What a figure is told of, where one of these cannot be another: who was born in 1950 may have died in 1980. */
  readonly aspects: Readonly<Record<Aspect, readonly string[]>>;
  /** Words that turn a date into the last or the first day of a state: the day itself is stated, not a day before or after it. */
  readonly until: readonly string[];
  readonly since: readonly string[];
  /** Words between parts of a sentence that each have their own figures. */
  readonly joins: readonly string[];
  /** Stand for something named before: the other sentence's subject may be meant. */
  readonly pronouns: readonly string[];
  /** The same, before a noun: "the film". */
  readonly articles: readonly string[];
  /** Behind the first word of a sentence: that word is what the sentence is about. */
  readonly copulas: readonly string[];
  /** How most verbs of the past end; stands there too. */
  readonly pastForm: RegExp;
  /** How most words for people of a country end, in lower case. */
  readonly people: RegExp;
  /** Words whose number says which one is meant, and not how many there are: "season 2", "number one", "the top ten". */
  readonly labels: readonly string[];
  /** The label that "#" stands for. */
  readonly number: string;
  /** Behind a number of years: counted back from the day of publication. */
  readonly ago: string;
  /** Before a date that bounds nothing. */
  readonly within: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const irregular = (text: string): readonly (readonly string[])[] => text.split(/[;\n]/).map(words);

export const english: ComparingWords = {
  empty: words(`
    a an the this that these those it its he his she her hers him they their them we our you your i my who whom whose which what
    is are was were be been being am has have had having do does did done will would can could may might shall should must
    of in on at by to from for with within without into onto upon as than and or but nor so if time times then there here when where while
    not no only also just still even very much many more most less least few fewer over under above below about around nearly almost
    approximately roughly some any each every both all other another such same own up out off down again ever never
    s t d m re ve ll mr mrs ms dr per via s before after during until since between among against however although though`),
  alike: [
    ...irregular(`sing sang sung; drink drank drunk; go goes went gone; take took taken; rise rose risen; fall fell fallen; grow grew grown
      lose lost; make made; hold held; lead led; meet met; run ran; beat beaten; give gave given; see saw seen; fly flew flown
      drive drove driven; speak spoke spoken; steal stole stolen; strike struck; swim swam swum; wear wore worn; shoot shot
      sink sank sunk; spend spent; pay paid; leave left; buy bought; catch caught; teach taught; fight fought; send sent
      keep kept; find finds; burn burnt; eat ate eaten; bear bore; break broke broken; choose chose chosen; draw drew drawn
      freeze froze frozen; hide hid hidden; lay laid; lie lay lain; ride rode ridden; shake shook shaken; shrink shrank shrunk
      stand stood; throw threw thrown; man men; woman women; child children; foot feet; tooth teeth; mouse mice; life lives`),
    words(
      'release released releases premiere premiered debut debuted opened opening came aired airs broadcast published put issued launched',
    ),
    words(
      'begin began begun begins start started starts starting formed founded established created inception founding formation',
    ),
    words('end ended ends ending finish finished concluded closed dissolved dissolution ceased stopped'),
    words('die died dies death dead killed kills deaths passed deceased murdered fatalities fatally'),
    words('born birth'),
    words('marry married marriage wed wedding'),
    words('divorce divorced'),
    words('win won wins winning winner awarded received earned'),
    words('earn earned gross grossed grossing revenue sales made takings'),
    words('person people persons inhabitants residents population lived living'),
    words('film movie picture'),
    words('film films movies'),
    words('episode episodes'),
    words('percent percentage share proportion per cent'),
    words('dollar dollars usd'),
    words('sold sales sell copies'),
    words('direct directed directs director'),
    words('write wrote written writes writing'),
    words('rank ranked ranking charted peaked reached'),
    words('hurt injured wounded injuries'),
    words('worldwide globally global world globe'),
    words('case cases infections infected'),
    words('elected election'),
    words('join joined signed entered'),
    words('include includes including included contains contain consists comprises has'),
    words('build built constructed construction completed'),
  ],
  aspects: {
    begin:
      words(`begin began begun begins beginning start started starting first formed founded established opened opening premiered debuted
      premiere debut launched released release outbreak entered joined inaugurated became elected appointed sworn built introduced created published aired`),
    end: words(`end ended ends ending finish finished concluded closed closing dissolved dissolution ceased stopped final until till retired
      cancelled canceled demolished abolished`),
    birth: words('born birth'),
    death: words(
      'die died dies death deaths dead killed kills deceased murdered assassinated executed fatalities drowned',
    ),
    wedding: words('marry married marries marriage wed wedding'),
    divorce: words('divorce divorced separated'),
    injury: words('injured wounded hurt injuries wounds injures'),
    loss: words('missing disappeared'),
    arrest: words('arrested detained jailed imprisoned'),
    rescue: words('rescued saved evacuated'),
    length: words('long length lengthy'),
    height: words('high tall height elevation altitude above'),
    depth: words('deep depth'),
    width: words('wide width broad'),
    cost: words('cost costs budget price costing spent'),
    income: words('grossed grossing gross earned earning revenue revenues income profit'),
  },
  until: words('until till'),
  since: words('since from'),
  joins: words('and but while whereas although though who which whose when where before after then'),
  pronouns: words('it he she they its his her their him them'),
  articles: words('the this that these those'),
  copulas: words('is are was were has have had s'),
  pastForm: /ed$/,
  people: /(?:[ei]an|can|ish|ese)s?$|^(?:french|dutch|greek|swiss|swedes?|danes?)$/,
  labels: words(
    'number no num nr top season series episode chapter part volume phase stage round place position rank level grade act book match game week day route line runway channel',
  ),
  number: 'number',
  ago: 'ago',
  within: 'in',
};
