/** Lines that are nothing but a control or a heading of a web page's furniture. */
const WHOLE = new RegExp(
  `^(?:${[
    'advert(?:isement|ising|s)?( - .*)?',
    'ads? by .*',
    'sponsored(?: content)?',
    'promoted',
    'home',
    'menu',
    'search',
    'print',
    'e-?mail',
    'tweet',
    'pin(?: it)?',
    'save',
    'copy link',
    'close',
    'accept(?: all)?(?: cookies)?',
    'reject all',
    'ok',
    'yes',
    'no',
    'back',
    'next',
    'previous',
    'loading(?:\\.\\.\\.|…)?',
    '(?:read|show|see|view|load|learn|find out) (?:more|less|all|full story)(?:\\.\\.\\.|…)?',
    'more',
    '(?:view |add |post |leave )?(?:a |your )?comments?(?: \\(\\d+\\)| \\d+)?',
    '\\d+ (?:comments?|shares?|likes?|min(?:ute)?s? read)',
    '(?:most|recently) (?:popular|read|viewed|shared)',
    'trending(?: now)?',
    'recommended(?: for you)?',
    'you (?:may|might) (?:also )?(?:like|be interested in).*',
    'related(?: \\w+)?',
    'also (?:read|see)',
    'see also',
    'top stories',
    'latest(?: news)?',
    'editor.?s.? picks?',
    'back to top',
    'contents',
    'references',
    'external links',
    'further reading',
    'notes',
    'log ?in|sign ?in|sign ?up|register|subscribe(?: now)?',
    'share(?: (?:this|on|via|by)\\b.*)?',
    'facebook|twitter|whatsapp|instagram|linkedin|telegram|youtube|x',
    'page \\d+(?: of \\d+)?',
    'continue reading.*',
    'our standards: .*',
    'p\\.? ?\\d+|\\d{1,4}',
  ].join('|')})[.:!›»→]?$`,
  'i',
);

/** Beginnings that a sentence of an article does not have. */
const START =
  /^(?:(?:read|see) (?:more|also|next)\b ?[:|–-]|(?:also|must) read ?:|related(?: (?:topics|stories|articles|news|links|content|coverage|reading))? ?:|tags? ?:|topics? ?:|categor(?:y|ies) ?:|filed under|keywords? ?:|more (?:from|on|about|in) (?:the )?[A-Z][\w' ]{1,30}$|(?:tap|click) (?:here|to)\b|follow (?:us|me)\b|follow .{1,60} on (?:facebook|twitter|instagram|x)\b|like us on|join (?:us|our)\b.{0,60}(?:newsletter|whatsapp|telegram|channel)|sign up (?:for|to)\b|subscribe (?:to|now|here)\b|get (?:the|our) .{0,60}newsletter|download (?:the|our) .{0,20}app\b|(?:we|this (?:web)?site) uses? cookies|by (?:using|continuing).{0,60}cookies|enable javascript|please enable|skip to |jump to |watch(?: live| now)? ?:|listen ?:|video ?:|gallery ?:|in pictures ?:|share (?:on|this|via)\b|do you have (?:a|any) (?:story|tip|question)|got a (?:story|tip)|next (?:article|story|page)\b|previous (?:article|story|page)\b|privacy policy|terms (?:of|and|&) |cookie (?:policy|settings)|contact us|about us|all rights reserved|this story has been shared|support our journalism|\d+ (?:hours?|minutes?|days?) ago$)/i;

const SEPARATOR = / [|·•›»→/] | {2,}|\t+/;
const LONGEST_LABEL = 4;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** A menu or a trail of crumbs: "Home | News | Sport", "Home › World". */
function isMenu(text: string): boolean {
  const labels = text.split(SEPARATOR).filter((label) => label.trim() !== '');
  const trail = /[›»→‹«←]/.test(text) && labels.length >= 2;
  if (labels.length < (trail ? 2 : 3) && !/^[A-Z]+ \| [A-Z]+$/.test(text)) return false;
  return labels.every((label) => wordCount(label.trim()) <= LONGEST_LABEL) && !/[.!?]$/.test(text);
}

/** The line at the head of a printed page: "Modern Europe, 1750–1914          Chapter Nine". */
function isRunningHead(text: string): boolean {
  return text.length < 120 && /\S {5,}\S/.test(text) && !/[.!?]$/.test(text);
}

/** A line of arrows, rules or stars, with at most a number among them: "‹ 1/3 ›", "* * *", "--". */
function isSigns(text: string): boolean {
  return !/\p{L}/u.test(text) && /^(?:\P{N}*|[‹›«»←→<>\s]*\d+\s?(?:\/|of)\s?\d+[‹›«»←→<>\s]*)$/u.test(text);
}

function isArrowed(text: string): boolean {
  return text.length < 60 && (/^[‹«←]/.test(text) || /[›»→]$/.test(text)) && !/^«.*»[.!?]?$/.test(text);
}

/** True for a line of a page's furniture: menus, buttons, links to other stories, cookie notices. */
export function isNavigation(text: string): boolean {
  return (
    isSigns(text) ||
    isRunningHead(text) ||
    isArrowed(text) ||
    (text.length < 80 && WHOLE.test(text)) ||
    START.test(text) ||
    isMenu(text)
  );
}
