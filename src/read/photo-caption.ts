/** Beginnings that point into a picture: "From left: …", "Clockwise from top left, …". */
const POINTING =
  /^(?:(?:seen )?from (?:the )?(?:left|right)(?: to (?:right|left))?[,:]|(?:left|right) to (?:right|left)[,:]|\(?L[- ](?:to[- ])?R\)?[,: ]|clockwise from\b|(?:above|below|left|right|top|bottom|inset)(?: (?:left|right))?:|pictured(?: (?:left|right|above|below))?[,:]|(?:in|on) th(?:is|e) (?:[\w]+ )?(?:file |undated |handout |archive )*(?:photo|photograph|picture|image)(?:\b (?:taken|released|provided|made|from|by)|,)|this (?:\w+ )?(?:photo|photograph|picture|image|satellite image) (?:shows|taken|released|provided)|(?:file|archive|stock|undated|representational|handout) (?:photo|photograph|picture|image)\b|an? artist['’]s (?:impression|rendering|illustration)\b)/i;
/** "Fig. 4.1  The parts of a volcano", not "Figure 3 shows …". */
const NUMBERED =
  /^(?:F(?:ig\.?|IG\.?|igure|IGURE)|T(?:able|ABLE)|M(?:ap|AP)|P(?:late|LATE|hoto|HOTO)) \d+(?:\.\d+)*[a-z]?(?:[.:–—|](?!\d)|\s{2,}| (?=[A-Z]))/;
const SIDES = /\((?:(?:from )?(?:L|l)(?:eft)?(?:[- ]to[- ]|-)(?:R|r)(?:ight)?|R[- ]to[- ]L)\)/;
const ONE_SIDE =
  /\((?:(?:far |top |bottom |second |third |pictured )?(?:left|right|centre|center|pictured|inset|seated|standing)|(?:second|third) from (?:left|right))\)/i;

/** "Image Credit: AFP", "Photo: public domain", "CREDIT: Getty Images/Owen Hart" at the end. */
const LABELLED_CREDIT =
  /(?:^|[\s.(|])(?:(?:main |file |cover )?(?:photo|photograph|photography|picture|image|pic|illustration|graphic)s?(?: (?:credits?|by|courtesy(?: of)?))?|credits?|courtesy(?: of)?) ?[:©] ?([^!?]{2,80})$/i;
/** What stands behind such a label: a name, or who gave the picture. */
const CREDITED = /^(?:[\p{Lu}©@]|public domain|supplied|handout|courtesy|via )/u;
/** "(AP Photo/Jo Doe)", "(File/AP)", "(Agency/Name)" at the end. */
const PHOTO_PARENTHESIS =
  /\((?=[A-Z]|(?:file|photo|picture|image|handout|courtesy|pool)\b)[^()]{0,60}\b(?:[Pp]hotos?|PHOTOS?|[Pp]ictures?|[Ii]mages?|[Hh]andout|[Cc]ourtesy|[Ff]ile|[Gg]etty|[Ii]llustration|[Pp]ool)\b[^()]{0,60}\)\.?$/;
const SLASHED_PARENTHESIS =
  /\(\p{Lu}[\p{L}\d .&'’-]{1,40}\/\s?\p{Lu}[\p{L}\d .&'’-]{1,40}(?:\/[\p{L} .]{2,30})?\)\.?$/u;
const BARE_CREDIT =
  /(?:\/|\| |— |- |© ?)(?:AFP|AP|Reuters|EPA|PA|Getty Images|Xinhua|Shutterstock|Alamy|Corbis|Bloomberg|AP Photo|AP Images|PA Wire|PA Media|REUTERS|GETTY IMAGES)$/;

/** A photograph's caption tells in the present tense what is seen. */
const SEEN_NOW =
  /\b(?:attends?|speaks?|talks?|walks?|stands?|sits?|poses?|waves?|smiles?|looks?|shakes?|holds?|shows?|gestures?|arrives?|leaves?|celebrates?|carries|carry|wears?|watch(?:es)?|greets?|meets?|addresses|answers?|reacts?|are (?:seen|pictured)|is (?:seen|pictured)|seen|pictured)\b/;
const FULL_DATE = /\b\d{4}\b/;
const LONGEST_CAPTION = 700;

function endsInCredit(text: string): boolean {
  const credited = LABELLED_CREDIT.exec(text)?.[1];
  return (credited !== undefined && CREDITED.test(credited)) || BARE_CREDIT.test(text);
}

/** A bracket after a finished sentence, or none before it, names who took the picture. */
function standsApart(text: string, bracket: RegExp): boolean {
  const match = bracket.exec(text);
  return match !== null && /(?:^|[.!?"”’])\s*$/.test(text.slice(0, match.index));
}

/**
 * True for the words under a picture. `early` is true before the first paragraph and among other captions:
 * there a bracket such as "(Agency/Name)" is a photographer; at an article's foot it names the writers.
 */
export function isCaption(text: string, early: boolean): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (POINTING.test(text) || NUMBERED.test(text) || SIDES.test(text) || endsInCredit(text)) return true;
  if (PHOTO_PARENTHESIS.test(text) && (standsApart(text, PHOTO_PARENTHESIS) || early)) return true;
  if (SLASHED_PARENTHESIS.test(text))
    return (
      (early || (SEEN_NOW.test(text) && FULL_DATE.test(text))) &&
      (early || standsApart(text, SLASHED_PARENTHESIS))
    );
  return ONE_SIDE.test(text) && !/[.!?]["”’]?$/.test(text);
}

const CREDIT_ONLY =
  /^(?:\(?(?:(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|production) by\b|with (?:files|inputs?|reports?|additional reporting) from\b)|\[?(?:editors?|writers?|source) ?[:：] ?\S.{0,60}\]?$|\(\$1 = .{1,40}\)$|this (?:article|story) (?:was )?(?:first|originally) (?:published|appeared)|(?:the )?associated press (?:writer|journalist|reporter)s? .{0,80}contributed)/i;
const CONTRIBUTORS =
  /^[A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){0,3}(?:(?:,| and) [A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){0,3}){0,4} (?:reported|contributed) (?:from|to)\b.{0,80}$/u;

const OWNED = /^(?:©|\([cC]\) ?\d{4}|(?:[Cc]opyright|COPYRIGHT) (?:©|\([cC]\)|\d|\p{Lu}))/u;

/** A credit by itself: nothing stands before its label. */
function isPictureCredit(text: string): boolean {
  const match = LABELLED_CREDIT.exec(text);
  return match?.index === 0 && !/^file/i.test(text) && CREDITED.test(match[1] ?? '');
}

/** True for a line that only says who made the text or its pictures, or who owns it. */
export function isCredit(text: string): boolean {
  return (
    text.length < 300 &&
    (CREDIT_ONLY.test(text) || OWNED.test(text) || CONTRIBUTORS.test(text) || isPictureCredit(text))
  );
}
