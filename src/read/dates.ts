const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'i');

const NAMED_MONTH =
  '(?:J(?:an|AN|un|UN|ul|UL)|F(?:eb|EB)|M(?:ar|AR|ay|AY)|A(?:pr|PR|ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC))[A-Za-z]{0,6}\\.?';

/** A month's name with its day, as the source of a pattern that minds capitals: "Oct. 30", "30 OCTOBER". */
export const DAY_AND_MONTH = `(?:${NAMED_MONTH} \\d{1,2}|\\d{1,2} ${NAMED_MONTH})`;

function isoDate(year: number, month: number, day: number): string | undefined {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Returns the first complete calendar date in the text as YYYY-MM-DD; "10/11/2015" is not one, for it may be read two ways. */
export function findDate(text: string): string | undefined {
  const spaced = text.slice(0, 2000).replace(/\s+/g, ' ');
  const found: { at: number; date: string }[] = [];
  const add = (match: RegExpExecArray | null, date: (parts: string[]) => string | undefined) => {
    const value = match && date([...match]);
    if (match && value) found.push({ at: match.index, date: value });
  };
  add(ISO.exec(spaced), ([, y = '', m = '', d = '']) => isoDate(Number(y), Number(m), Number(d)));
  add(MONTH_FIRST.exec(spaced), ([, m = '', d = '', y = '']) =>
    isoDate(Number(y), monthNumber(m), Number(d)),
  );
  add(DAY_FIRST.exec(spaced), ([, d = '', m = '', y = '']) => isoDate(Number(y), monthNumber(m), Number(d)));
  return found.sort((a, b) => a.at - b.at)[0]?.date;
}
