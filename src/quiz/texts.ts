import type { Mode, Past } from './plan.js';
import type { Recall } from './schedule.js';
import type { Trouble } from './store.js';

const one = (count: number, single: string, several: string) => `${count} ${count === 1 ? single : several}`;

/** The page's language. Numbers, dates and lengths of time are written by its rules. */
const lang = 'en';
const dir: 'ltr' | 'rtl' = 'ltr';

const unit = (value: number, name: string, width: 'long' | 'short') =>
  new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: name,
    unitDisplay: width,
    maximumFractionDigits: 0,
  }).format(value);

/** How long until a flashcard comes: in minutes, hours, days, months or years. */
function interval(milliseconds: number): string {
  const minutes = Math.max(1, milliseconds / 60_000);
  if (minutes < 60) return unit(minutes, 'minute', 'short');
  const days = minutes / 60 / 24;
  if (days < 1) return unit(minutes / 60, 'hour', 'short');
  if (days < 60) return unit(days, 'day', 'short');
  return days < 730 ? unit(days / 30.4, 'month', 'short') : unit(days / 365, 'year', 'short');
}

/** "3:07" or "1:02:09", as a clock shows it. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}

/** "4 min 12 sec" */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return unit(seconds, 'second', 'short');
  const rest = seconds % 60;
  return minutes >= 60 || rest === 0
    ? unit(minutes, 'minute', 'short')
    : `${unit(minutes, 'minute', 'short')} ${unit(rest, 'second', 'short')}`;
}

/** Every word that the page says by itself. Another language is another such table. */
export const texts = {
  lang,
  dir,
  title: (part: string, deck: string) => `${part} – ${deck}`,
  trouble: {
    refused: 'This browser keeps nothing for this page: your progress will be lost when you close it.',
    full: 'This browser has no room left to keep your progress: it will be lost when you close the page. You can download your results, or delete what other pages keep.',
  } satisfies Record<Trouble, string>,
  start: {
    questions: (count: number) => one(count, 'question', 'questions'),
    from: (count: number) => (count === 1 ? 'from 1 article' : `from ${count} articles`),
    modes: 'How do you want to work?',
    mode: {
      practice: 'Practice',
      test: 'Test',
      flashcards: 'Flashcards',
    } satisfies Record<Mode, string>,
    about: {
      practice: 'Each answer is checked at once, and the article’s sentence explains it.',
      test: 'Answers are checked when you hand in. You can go back and change them.',
      flashcards: 'Recall, turn the card, say how well you knew it. Cards come back when they are due.',
    } satisfies Record<Mode, string>,
    begin: {
      practice: (count: number) => `Start with ${one(count, 'question', 'questions')}`,
      test: (count: number) => `Start a test of ${one(count, 'question', 'questions')}`,
      flashcards: (count: number) => `Start with ${one(count, 'card', 'cards')}`,
    } satisfies Record<Mode, (count: number) => string>,
    due: (count: number) => (count === 1 ? '1 card is due.' : `${count} cards are due.`),
    resume: (number: number, total: number) => `Continue with question ${number} of ${total}`,
    resumeReview: 'Continue with your test',
    result: 'See your last result',
    shared: (seed: string) => `Everybody who opens this address gets the same questions (seed ${seed}).`,
    none: 'No question fits this choice. Choose more below.',
    sources: (count: number) => (count === 1 ? 'The article' : `The ${count} articles`),
    read: (title: string) => `Read “${title}”`,
    disagree: (count: number) =>
      count === 1 ? 'The articles disagree in one place' : `The articles disagree in ${count} places`,
    attempts: 'Your rounds so far',
    keyboard: 'Keyboard',
    keys: 'Enter checks an answer and goes on. In flashcards Enter turns the card and means “Good”.',
    digits: 'Number keys choose an answer, or rate a flashcard',
    forget: 'Delete my progress',
    forgetSure: 'Delete everything that this page keeps about me',
    forgotten: 'Your progress is deleted.',
    empty: 'This deck has no questions.',
  },
  choose: {
    heading: 'Choose the questions',
    count: 'How many',
    all: (count: number) => `All (${count})`,
    past: 'Which',
    pasts: {
      all: 'All',
      new: 'Not asked yet',
      missed: 'Missed the last time',
    } satisfies Record<Past, string>,
    inOrder: 'In the order of the articles',
    limit: 'Time limit for a test',
    noLimit: 'None',
    minutes: (minutes: number) => unit(minutes, 'minute', 'long'),
    kinds: 'Kinds of question',
    topics: 'Topics',
    articles: 'Articles',
    link: 'Copy a link for a class',
    linkAbout: 'Whoever opens it gets these questions in the same order.',
    linkCopied: 'The link is copied.',
  },
  kinds: {
    choice: 'Multiple choice',
    truefalse: 'True or false',
    short: 'Short answer',
    cloze: 'Gap to fill',
    match: 'Matching',
    order: 'Timeline',
  },
  /** By tag; one that is not here is shown as it stands. */
  topics: {
    accusation: 'Accusations',
    agreement: 'Agreements',
    aid: 'Aid',
    appointment: 'Taking and leaving office',
    attack: 'Attacks',
    attendance: 'Who took part',
    call: 'Calls',
    casualties: 'Dead and injured',
    cause: 'Causes',
    clause: 'Other facts',
    date: 'Dates of events',
    definition: 'Who or what it is',
    demand: 'Demands',
    deployment: 'Deployments',
    detention: 'Arrests',
    easing: 'Easing and release',
    eventdate: 'When it happened',
    investigation: 'Investigations',
    location: 'Where it is',
    meeting: 'Meetings',
    membership: 'Memberships',
    post: 'Persons and posts',
    protest: 'Protests',
    quantity: 'How many, how much',
    rejection: 'Refusals',
    role: 'Who holds which post',
    sanction: 'Sanctions',
    statement: 'Statements',
    support: 'Support',
    threat: 'Threats',
    timeline: 'Timelines',
    visit: 'Visits',
    withdrawal: 'Withdrawals',
  } as Readonly<Record<string, string>>,
  question: {
    count: (number: number, total: number) => `Question ${number} of ${total}`,
    answer: 'Your answer',
    gap: 'Fill the gap',
    blank: 'blank',
    judge: 'True or false?',
    truth: { True: 'True', False: 'False' } as Readonly<Record<string, string>>,
    pick: 'Choose …',
    up: (event: string) => `Up: ${event}`,
    down: (event: string) => `Down: ${event}`,
    moved: (place: number, count: number) => `Now ${place} of ${count}`,
    check: 'Check',
    next: 'Next question',
    back: 'Back',
    finish: 'See your result',
    review: 'Look over and hand in',
    unknown: 'I don’t know',
    leave: 'Pause',
    leaveLabel: 'Pause and go to the start page; your answers are kept',
    chooseFirst: 'Choose an answer first.',
    typeFirst: 'Type an answer first.',
    matchFirst: 'Choose something for every line first.',
    orderFirst: 'Put the events in order first.',
  },
  time: {
    clock,
    duration,
    left: (milliseconds: number) => `${clock(milliseconds)} left`,
    more: '+5 minutes',
    warning: 'One minute is left. The button “+5 minutes” gives you more.',
    over: 'Your time is up. Your answers are kept: hand them in, or take 5 more minutes.',
    added: (milliseconds: number) => `You now have ${clock(milliseconds)} left.`,
  },
  review: {
    heading: 'Ready to hand in?',
    answered: (count: number, total: number) =>
      `You have answered ${count} of ${one(total, 'question', 'questions')}.`,
    all: 'You can still go back to any question and change its answer.',
    question: (number: number) => `Question ${number}`,
    open: 'no answer yet',
    done: 'answered',
    questions: 'All questions',
    more: (count: number) => `… and ${count} more without an answer`,
    handIn: 'Hand in',
  },
  verdict: {
    right: 'Right',
    wrong: 'Not right',
    overruled: 'Counted as right',
    answerIs: 'The answer:',
    correct: (right: string, wrong: string) => `Correct: ${right}, not ${wrong}.`,
    partly: (right: number, total: number) => `${right} of ${total} in the right place.`,
    shown: 'The lines above show what is right.',
    rightPart: 'right',
    rightIs: 'right:',
    place: (place: number) => `belongs in place ${place}`,
    rightChoice: 'right answer',
    wrongChoice: 'your answer',
    overrule: 'I was right',
    evidence: 'From the article',
    claim: (who: string) => `This is a claim by ${who}. The article reports it; it does not vouch for it.`,
    disagree: 'Articles tell this differently',
    disagreeAbout: 'They do not agree here. Which is right cannot be said from these articles alone.',
  },
  article: {
    open: 'Read it in the article',
    openLabel: (title: string) => `Read it in the article “${title}”`,
    close: 'Close',
  },
  flashcards: {
    count: (left: number) => (left === 1 ? '1 card left' : `${left} cards left`),
    turn: 'Show the answer',
    answer: 'Answer',
    rate: 'How well did you know it?',
    recall: {
      again: 'Again',
      hard: 'Hard',
      good: 'Good',
      easy: 'Easy',
    } satisfies Record<Recall, string>,
    interval,
    rated: (recall: string, next: string) => `${recall}: comes again in ${next}.`,
    heading: 'Done for now',
    reviewed: (count: number) => `You went through ${one(count, 'card', 'cards')}.`,
    nothing: 'No card is due.',
    next: (when: string) => `The next one is due in ${when}.`,
    more: 'More cards',
    back: 'To the start page',
  },
  result: {
    heading: 'Your result',
    score: (right: number, total: number) => `${right} of ${total} right`,
    time: (words: string) => `Time: ${words}`,
    none: 'You missed nothing.',
    missed: (count: number) => (count === 1 ? 'The one you missed' : `The ${count} you missed`),
    yours: 'You answered:',
    unanswered: 'You did not answer.',
    more: (count: number) => `Show ${count} more`,
    retry: (count: number) => (count === 1 ? 'Retry the one you missed' : `Retry the ${count} you missed`),
    again: 'New round',
    back: 'Start page',
    keep: 'Keep this result',
    copyCsv: 'Copy as CSV',
    copyJson: 'Copy as JSON',
    saveCsv: 'Download CSV',
    saveJson: 'Download JSON',
    print: 'Print',
    copied: 'Copied.',
    copyByHand: 'Copy it from here:',
  },
  chart: {
    heading: 'Your progress',
    summary: (count: number, first: string, last: string) =>
      count === 1 ? `1 round: ${last} right` : `${count} rounds, first ${first} right, last ${last} right`,
    table: 'As a table',
    when: 'When',
    how: 'How',
    right: 'Right',
    time: 'Time',
    retry: 'retry',
    percent: (share: number) => new Intl.NumberFormat(lang, { style: 'percent' }).format(share),
    date: (iso: string) =>
      new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso)),
  },
} as const;
