/** Little words, and neighbours that decide what a number is. */
import type { Locale } from '../locale.ts';

/** Who is counted even alone, and of whom an age is told. */
const persons = `person man woman child soldier civilian prisoner officer policeman policewoman fighter militant student worker journalist pilot sailor firefighter rescuer patient victim gunman suspect boy girl teenager baby infant passenger driver protester demonstrator doctor nurse teacher farmer villager resident hostage refugee migrant tourist bystander pedestrian cyclist motorcyclist guard marine medic lawmaker politician american russian ukrainian israeli palestinian korean briton german rifleman sniper sergeant captain private lieutenant father mother son daughter brother sister husband wife widow actor actress singer player player's striker defender midfielder goalkeeper entrepreneur lawyer engineer artist writer author musician director designer chef model activist analyst survivor colonel major general corporal adult adults pensioner grandson granddaughter grandmother grandfather uncle aunt nephew niece cousin twin toddler schoolboy schoolgirl fan voter customer pupil caller borrower shopper viewer reader`;

/** People by office, trade and tie. */
const offices =
  'defendant accused president minister mayor judge senator governor chief director manager king queen prince princess pope bishop priest imam rabbi monk nun spokesman spokeswoman attacker assailant killer murderer burglar robber witness neighbour neighbor tenant owner landlord captain skipper crewman mechanic electrician plumber builder carpenter miner labourer laborer trader broker banker accountant clerk cashier waiter waitress barber hairdresser tailor butcher baker shopkeeper economist scientist researcher professor lecturer historian headteacher headmaster coach trainer athlete swimmer runner boxer golfer jockey wrestler footballer cricketer sprinter champion blogger photographer cameraman filmmaker producer presenter broadcaster comedian novelist poet dancer violinist pianist vocalist composer conscript recruit veteran reservist commander deserter defector dissident campaigner leader chairman chairwoman founder billionaire millionaire tycoon heir bride groom fiance fiancee girlfriend boyfriend partner friend colleague roommate classmate orphan newborn interpreter translator courier smuggler dealer inmate detainee convict fugitive surgeon paramedic midwife psychologist therapist pharmacist dentist vet biologist chemist physicist astronaut technician programmer developer consultant secretary assistant intern apprentice trainee volunteer chancellor premier ambassador envoy diplomat analyst sibling stepson stepdaughter stepfather stepmother';

/** The same in the plural, by the rules that hold for them. */
const people = `men women children boys girls couple ${`${persons} ${offices}`
  .split(' ')
  .filter((word) => /[a-rt-z]$/.test(word) && !/^(man|woman|child|wife)$/.test(word))
  .map((word) => word.replace(/man$/, 'men').replace(/y$/, 'ie'))
  .map((word) => (word.endsWith('men') ? word : /(ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`))
  .join(' ')}`;

export const neighbours: Pick<
  Locale,
  | 'gram'
  | 'hint'
  | 'parents'
  | 'offices'
  | 'people'
  | 'extremes'
  | 'modifiers'
  | 'links'
  | 'formations'
  | 'singles'
  | 'places'
  | 'passes'
  | 'turns'
  | 'graded'
  | 'manned'
  | 'shares'
  | 'indexes'
  | 'cue'
> = {
  gram: {
    the: 'the',
    a: 'a an',
    of: 'of',
    and: 'and plus',
    or: 'or',
    to: 'to through thru',
    between: 'between',
    from: 'from',
    in: 'in during within throughout',
    on: 'on',
    at: 'at',
    by: 'by',
    since: 'since starting',
    until: 'until till til through',
    before: 'before pre',
    after: 'after post following',
    ago: 'ago',
    later: 'later after afterwards afterward',
    earlier: 'earlier before prior previously beforehand',
    per: 'per',
    out: 'out',
    old: 'old yo',
    aged: 'aged age ages',
    more: 'more less fewer',
    possessive: 'his her their its my your our whose',
    pronoun: 'he she who i',
    minus: 'minus negative',
  },
  hint: {
    stop: `strong the a an of and or but nor so yet if then than that which who whom whose what when where why how while because although though unless until till since
      in on at by for with without from to into onto upon over under above below between among through throughout during before after about against across along around near toward towards within via per off out up down as like despite except
      is are was were be been being am has have had having do does did will would shall should can could may might must ought not never no
      he she it they we you i him her them us me his its their our your my mine this these those there here one
      also still just only even already again ever now today yesterday tomorrow ago later earlier soon once twice
      said says say told tells added adds stated states reported claimed claims showed shows according wrote writes announced
      died die dies dying fell falls rose rises remain remains remained survived escaped fled left leave leaves went goes came come comes arrived made makes make took takes take gave gives give got gets get
      hit hits struck strikes landed lands exploded explodes opened opens closed closes
      began begins begin started ended ends became become becomes followed follows grew grows lost loses lose won wins live lives lived work works worked need needs needed want wants seem seems appear appears appeared continue continues continued include includes included including depend depends
      each every all both either neither any some many most much more less few fewer several other another such own same very too quite rather almost nearly yesterday whether amid versus vs compared plus minus`,
    plural: `people men women children troops police personnel staff cattle sheep fish deer aircraft spacecraft watercraft hovercraft feet teeth mice geese oxen lives wives knives wolves leaves shelves halves thieves loaves
      crew crews media data criteria phenomena bacteria headquarters series species means barracks crossroads gallows dice offspring poultry livestock folk folks kin infantry cavalry artillery offices housing faithful elderly wounded-in-action
      injured-in-action firemen policemen policewomen fishermen servicemen servicewomen congressmen congresswomen businessmen businesswomen gunmen salesmen craftsmen businesspeople spokesmen clergymen airmen seamen infantrymen militiamen guardsmen horsemen lawmen
      claims states strikes wins hits works shows grandchildren stepchildren schoolchildren countrymen statesmen sportsmen chairmen workmen tradesmen nobles refugees pounds ${people}`,
    fate: `killed wounded injured dead missing hurt captured detained arrested displaced evacuated rescued hospitalised hospitalized homeless infected missing stranded trapped taken imprisoned released kidnapped executed abducted sick ill unaccounted buried unhurt unharmed
      deployed destroyed damaged dismissed sacked vaccinated freed interned exiled murdered slain shot drowned burned burnt deported sentenced convicted charged jailed acquitted disappeared died perished survived`,
    person: persons,
    numbered: `sp ftse nasdaq nikkei russell stoxx asx dax cac nifty csi p pp call dial phone hotline helpline telephone marker seat row locker cabin berth exit exits street avenue boulevard drive article articles section sections chapter chapters page pages paragraph para clause verse figure fig table room suite channel route highway interstate road flight apollo boeing airbus level phase grade type class category stage step part volume vol issue no nos nr number numbers
      version ver v release model series season episode lesson unit item point points rule act bill resolution amendment proposition prop title form exhibit annex appendix note footnote line lane platform gate pier dock terminal track bus tram train tier building block floor apartment apt flat house box file case docket order directive regulation law decree protocol
      junction junctions floors levels lanes gates platforms rooms verses courtroom chromosome runway reactor psalm sonnet symphony opus op mark mk zone area district ward precinct sector region group formula windows android ios iphone ipad galaxy playstation xbox covid agenda catch studio division league round game match day week tip size chapter isbn issn pin code zip postcode id ref serial batch lot heat lap hole par question answer kilometre kilometer mile q bp e rfc iso din en ieee top bottom`,
    score:
      'won win wins beat beats beaten defeated defeat lost loss draw drew drawn tie tied victory score scored scoreline vote voted votes ruling ruled decision lead led leading trailed advantage record set sets game games match final aggregate odds ratio majority split verdict level penalties thrashed thrashing',
    topical: `talk talks talked talking ask asks asked asking told know knows knew known learn learned learnt hear heard complain complained complaining complaint complaints concern concerned concerns worry worried worries worrying book film movie story stories article articles documentary question questions information news doubt doubts joke jokes joked
      wrote write writes writing speak spoke speaks speaking spoken warn warned warning warnings think thinks thought thinking care cares cared what how bring brought something anything nothing all read reading excited happy sad sorry sure debate rumours rumors facts truth detail details lesson lessons lie lied`,
    contested:
      'dispute disputes row rows fight fights fighting battle battles argument arguments clash clashes protest protests concern concerns anger outrage talks negotiations debate war wars control victory win wins triumph lawsuit suit sued sue questioned investigated quarrel feud tensions standoff uproar row presides presided preside ruled rule rules reign scandal fears worries',
    reaching:
      'add adds added adding adds live lives lived living own owns owned sum sums summed catch catches caught lead leads led leading close stand stands stood come comes came woke wake wakes look looked',
    turning: 'turned turns turn turning',
    priced:
      'worth cost costs costing paid pay pays paying price priced prices sold sell sells selling fined fine fines spent spend spends charge charged charges fee fees earn earns earned owe owed owes salary wages wage bill rent budget donated donation donations raised loan debt invoice bribe ransom save saved saving profit loss revenue',
    lasting:
      'for in after takes take took taken taking lasts last lasted lasting of just well slightly is was are were to with spent spend spanning spanned spans and waited wait within far within',
    extent:
      'high long tall wide deep away thick across above below apart in up down from to north south east west under over race run heat heats final finals title champion hurdles relay freestyle butterfly sprint dash backstroke breaststroke',
    notPlural:
      'is was has does its his this us as thus news ones themselves ourselves yourselves plus always perhaps towards onwards afterwards besides sometimes series across its previous various famous serious less unless business process access progress congress press yes measles mumps rabies diabetes politics athletics',
    year: 'elections election film movie album war crisis season campaign budget report census constitution law treaty tournament cup olympics championship study edition presidential survey deal agreement coup revolution invasion referendum conflict hurricane earthquake tsunami pandemic attack attacks protests american british german french song novel book sales earnings results profits revenues revenue profit forecast forecasts estimates guidance targets target outlook dividend',
    period: 'fy calendar hour minute day week month quarter year decade century weekend fortnight semester term',
    copula: 'were was are been is being got',
    power: 'square cubic sq cu',
    points: 'point points',
    changing:
      'gained gain gains gaining added adding slid slide edged advanced sank eased firmed tumbled narrowed widened rose rise rises rising risen fell fall falls falling fallen increased increase increases increasing grew grow grows growing grown dropped drop drops dropping declined decline declining decreased decrease cut cuts cutting reduced reduce reducing raised raise raises raising lowered lower lowering up down jumped jump jumping climbed climb soared surged plunged slipped went goes go moved changed changes change shrank shrunk expanded doubled tripled upgraded promoted revised lifted improved improves worsened strengthened weakened ticked inched nudged crept slumped plummeted rocketed skyrocketed swelled ballooned contracted rallied rebounded dipped trimmed hiked boosted slowed accelerated',
    spanning:
      'for within after lasts last lasted lasting took takes take taken spent spend about over under almost nearly than only just exactly least most around approximately roughly some every barely perhaps maybe',
    doubtful:
      'may march mar sun sat mon wed fri second fall spring past mark try real rub pound pounds stone odd won rand mil lei dong',
  },
  offices,
  people: `${people} those anyone everyone nobody everybody`,
  extremes: "oldest youngest eldest i'm",
  modifiers: 'other further previous most least very own same such past last',
  singles: 'death injury casualty fatality body arrest survivor vote abstention goal charge seat',
  places: 'came come comes coming finish finished finishes finishing rank ranked ranks ranking placed',
  passes: 'passed passes crossed crosses',
  formations: 'brigade regiment battalion division corps army squadron airborne',
  links: 'remain remained remains found feared presumed believed listed declared pronounced left',
  parents: 'father mother parent grandfather grandmother dad mum mom widow widower',
  turns:
    'married marries school army navy recruited enlisted enlists joined joins conscripted drafted orphaned widowed retired retires graduated emigrated debut debuted became becomes pregnant jailed arrested moved',
  graded: 'lower higher bigger smaller larger greater faster better cheaper slower',
  manned: 'strong',
  shares: 'percentage',
  indexes: 'index',
  cue: {
    about: 'about',
    over: 'over',
    some: 'some',
    bounding: 'under above below beyond near minimum maximum',
    than: 'than',
    plural: 'were are have',
    few: 'few several',
    handful: 'handful',
    tens: 'couple tens scores',
    emphatic: 'even only just than least exactly',
    olds: 'olds',
    oClock: "o'clock oclock",
    zone: 'gmt utc cet est pst bst local hours hrs',
    have: 'have had has reportedly others still already now also all escaped',
    prior: 'prior previous',
    unbound: 'following post',
    dimension: 'thick wide long tall deep high',
    s: 's',
    dozens: 'dozens',
    foot: 'foot',
    joins: 'and but',
    rest: 'rest remainder',
    another: 'another',
    circa: 'circa',
    times: 'times',
    sum: 'total number figure sum result score tally average answer count toll',
    halves: 'halves',
    ahead:
      'wants want hopes aims intends will shall would plans planning must can could might should scheduled expected expects due forecast',
    clause: 'that which who whom whose when where because since although though said says told',
    poised: 'set poised bound likely expected scheduled forecast',
    label:
      'exit exits seat row locker cabin berth group groups day week match game point points case cases house houses box boxes unit units class classes district region sector zone area division league round studio floor building line lane track bus tram train mark heat lap question answer file order law rule act set item items number numbers no nos call dial phone top bottom hole gate step part model series season kilometre kilometer mile',
    adjectival:
      'fold way sided tier tiered state party dimensional wheel wheeler star faced pronged edged handed legged ply piece off time horse shot liner step track pointer letter something figure digit',
  },
};
