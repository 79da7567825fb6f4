import type { Told } from '../fixtures/marked-sentence.js';

/** A marked sentence, the role that is asked for, and the question and answer, or the reason why there is none. */
export interface Case {
  readonly marked: string;
  readonly ask: string;
  readonly question?: string;
  readonly answer?: string;
  readonly dropped?: string;
  readonly told?: Told;
}

const asks = (marked: string, ask: string, question: string, answer: string, told: Told = {}): Case => ({
  marked,
  ask,
  question,
  answer,
  told,
});
const drops = (marked: string, ask: string, dropped: string, told: Told = {}): Case => ({
  marked,
  ask,
  dropped,
  told,
});

const met =
  '{party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} in {place:Place:NO|Oslo} on {time:Time|Friday}.';
const friday = { date: '2015-10-25' };

export const simpleClauses: readonly Case[] = [
  asks(met, 'party', 'Who met Karin Berg in Oslo?', 'Inga Holm'),
  asks(met, 'counterpart', 'Whom did Inga Holm meet in Oslo?', 'Karin Berg'),
  asks(met, 'place', 'In which city did Inga Holm meet Karin Berg?', 'Oslo'),
  asks(met, 'time', 'On what day did Inga Holm meet Karin Berg in Oslo?', 'Friday'),
  asks(
    met,
    'counterpart',
    'Whom did Inga Holm meet in Oslo on Friday, 23 October 2015?',
    'Karin Berg',
    friday,
  ),
  asks(
    '{giver:Place:DK|Denmark} *lent* {recipient:Place:MT|Malta} {thing:Object|three patrol boats}.',
    'giver',
    'Which country lent Malta three patrol boats?',
    'Denmark',
  ),
  asks(
    '{giver:Place:DK|Denmark} *lent* {recipient:Place:MT|Malta} {thing:Object|three patrol boats}.',
    'thing',
    'How many patrol boats did Denmark lend Malta?',
    'three',
  ),
  asks(
    '{agent:Organization|The Norland Institute} *published* {thing:Object|a map of the seabed} in {time:Time|1987}.',
    'time',
    'In what year did the Norland Institute publish a map of the seabed?',
    '1987',
  ),
  asks(
    '{agent:Organization|The Norland Institute} *published* {thing:Object|a map of the seabed} in {time:Time|1987}.',
    'thing',
    'What did the Norland Institute publish in 1987?',
    'a map of the seabed',
  ),
  asks(
    '{agent:Person|Omar Haddad} *founded* {thing:Organization|the Qasr Workers Union} in {time:Time|March 1921}.',
    'time',
    'When did Omar Haddad found the Qasr Workers Union?',
    'March 1921',
  ),
  asks(
    '{agent:Object|The heart} *pumps* {thing:Substance|blood} through {place:Object|the whole body}.',
    'thing',
    'What does the heart pump through the whole body?',
    'blood',
  ),
  asks(
    '{agent:Plant|Green plants} *make* {thing:Substance|sugar} from {source2:Substance|water and carbon dioxide}.',
    'thing',
    'What do green plants make from water and carbon dioxide?',
    'sugar',
  ),
  asks(
    '{agent:Person|Nora Silva} *has* {thing:Object|a farm} in {place:Place:CL|Chile}.',
    'place',
    'In which country does Nora Silva have a farm?',
    'Chile',
  ),
  asks(
    '{agent:Person|Nora Silva} *moved* to {place:Place|Kestrel Bay} in {time:Time|2004}.',
    'place',
    'Where did Nora Silva move in 2004?',
    'Kestrel Bay',
  ),
  asks(
    '{agent:Organization|The Harbour Museum} *opened* on {time:Time|12 May 1931}.',
    'time',
    'When did the Harbour Museum open?',
    '12 May 1931',
  ),
  asks(
    '{agent:Person|Li Na} *worked* for {employer:Organization|Orbis Mining} for {time:Time|eleven years}.',
    'time',
    'For how long did Li Na work for Orbis Mining?',
    'eleven years',
  ),
  asks(
    '{agent:Person|Li Na} *worked* for {employer:Organization|Orbis Mining} for {time:Time|eleven years}.',
    'employer',
    'For which organization did Li Na work for eleven years?',
    'Orbis Mining',
  ),
  asks(
    '{agent:Person|Hugo Paz} *resigned* because of {cause:Abstract|his poor health}.',
    'cause',
    'Why did Hugo Paz resign?',
    'because of his poor health',
  ),
  asks(
    '{agent:Person|Hugo Paz} *talked* about {topic:Abstract|coastal erosion} in {place:Place|Lowmarsh}.',
    'topic',
    'What did Hugo Paz talk about in Lowmarsh?',
    'coastal erosion',
  ),
  asks(
    '{agent:Event|The Lowmarsh flood} *killed* {count:Person|214 people} in {place:Place|Westmark}.',
    'place',
    'Where did the Lowmarsh flood kill 214 people?',
    'Westmark',
    {},
  ),
];

export const passives: readonly Case[] = [
  asks(
    '{patient:Person|Tomas Reyes} was *detained* by {agent:Organization|federal police} at {place:Place|Tarento airport}.',
    'agent',
    'Who detained Tomas Reyes at Tarento airport?',
    'federal police',
  ),
  asks(
    '{patient:Person|Tomas Reyes} was *detained* by {agent:Organization|federal police} at {place:Place|Tarento airport}.',
    'place',
    'Where was Tomas Reyes detained by federal police?',
    'Tarento airport',
  ),
  asks(
    '{patient:Person|Tomas Reyes} was *detained* by {agent:Organization|federal police} at {place:Place|Tarento airport}.',
    'patient',
    'Who was detained by federal police at Tarento airport?',
    'Tomas Reyes',
  ),
  asks(
    '{patient:Object|The Norland Canal} was *opened* in {time:Time|1912}.',
    'time',
    'In what year was the Norland Canal opened?',
    '1912',
  ),
  asks(
    '{patient:Person|Kenyan troops} were *sent* to {place:Place|Lake Turkana}.',
    'place',
    'Where were Kenyan troops sent?',
    'Lake Turkana',
  ),
  asks(
    '{patient:Object|Two stolen paintings} have been *found* in {place:Place:BE|Belgium}.',
    'place',
    'In which country have two stolen paintings been found?',
    'Belgium',
  ),
  asks(
    '{patient:Object|The Vasko bridge} was *built* by {agent:Person|Roman engineers}.',
    'agent',
    'Who built the Vasko bridge?',
    'Roman engineers',
  ),
  asks(
    '{patient:Object|Two stolen paintings} have been *found* by {agent:Person|a retired baker}.',
    'agent',
    'Who has found two stolen paintings?',
    'a retired baker',
  ),
  asks(
    '{patient:Abstract|The Sunda accord} will be *signed* by {agent:Person|Omar Haddad} in {place:Place:CH|Geneva}.',
    'agent',
    'Who will sign the Sunda accord in Geneva?',
    'Omar Haddad',
    { modality: 'planned' },
  ),
  asks(
    '{count:Person|At least 40 miners} were *killed* in {place:Place:PE|Peru}.',
    'count',
    'How many miners were killed in Peru?',
    'at least 40',
  ),
];

export const verbGroups: readonly Case[] = [
  asks(
    '{party:Person|Inga Holm} did not *meet* {counterpart:Person|Karin Berg} in {place:Place:FR|Paris}.',
    'counterpart',
    'Whom did Inga Holm not meet in Paris?',
    'Karin Berg',
    { polarity: 'negative' },
  ),
  asks(
    "{party:Person|Inga Holm} didn't *meet* {counterpart:Person|Karin Berg} in {place:Place:FR|Paris}.",
    'party',
    'Who did not meet Karin Berg in Paris?',
    'Inga Holm',
    { polarity: 'negative' },
  ),
  asks(
    '{agent:Person|Reza Amani} has never *visited* {place:Place:CU|Cuba}.',
    'place',
    'Which country has Reza Amani never visited?',
    'Cuba',
    { polarity: 'negative' },
  ),
  asks(
    '{agent:Person|Reza Amani} will *visit* {place:Place:CU|Cuba} in {time:Time|June 2031}.',
    'place',
    'Which country will Reza Amani visit in June 2031?',
    'Cuba',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Organization|Orbis Mining} may *sell* {thing:Object|two copper mines} to {buyer:Organization|Delta Metals}.',
    'buyer',
    'To which organization may Orbis Mining sell two copper mines?',
    'Delta Metals',
    { modality: 'possible' },
  ),
  asks(
    "{agent:Organization|Orbis Mining} can't *export* {thing:Substance|raw copper}.",
    'thing',
    'What can Orbis Mining not export?',
    'raw copper',
    { polarity: 'negative' },
  ),
  asks(
    "{agent:Organization|Orbis Mining} won't *close* {thing:Object|the Lowmarsh smelter}.",
    'agent',
    'Which organization will not close the Lowmarsh smelter?',
    'Orbis Mining',
    { polarity: 'negative' },
  ),
  asks(
    '{agent:Place:DK|Denmark} and {agent:Place:NO|Norway} have *condemned* {thing:Event|the raid on Kestrel Bay}.',
    'agent',
    'Which countries have condemned the raid on Kestrel Bay?',
    'Denmark and Norway',
  ),
  asks(
    '{agent:Place:US|The US} and its {agent:Organization|regional allies} have *decried* {thing:Event|Russian air strikes}.',
    'thing',
    'What have the US and its regional allies decried?',
    'Russian air strikes',
  ),
  asks(
    '{agent:Person|Villagers from Lowmarsh} have *decried* {thing:Abstract|the new road tax}.',
    'agent',
    'Who has decried the new road tax?',
    'villagers from Lowmarsh',
  ),
  asks(
    '{agent:Person|Karin Berg} is *writing* {thing:Object|a history of Norland}.',
    'thing',
    'What is Karin Berg writing?',
    'a history of Norland',
  ),
  asks(
    '{agent:Organization|The Norland army} has been *shelling* {target:Place|Kestrel Bay} since {time:Time|2019}.',
    'target',
    'Which bay has the Norland army been shelling since 2019?',
    'Kestrel Bay',
  ),
  asks(
    '{agent:Organization|The Norland army} has been *shelling* {target:Place|Kestrel Bay} since {time:Time|2019}.',
    'time',
    'Since what year has the Norland army been shelling Kestrel Bay?',
    '2019',
  ),
  asks(
    '{payer:Person|Viktor Marek} allegedly *paid* {payee:Person|Judge Elena Ruiz} {amount:Number|two million pesos}.',
    'amount',
    'How much did Viktor Marek allegedly pay Judge Elena Ruiz?',
    'two million pesos',
    { modality: 'possible' },
  ),
  asks(
    '{agent:Person|Viktor Marek} no longer *owns* {thing:Organization|Radio Norland}.',
    'thing',
    'Which organization does Viktor Marek no longer own?',
    'Radio Norland',
    { polarity: 'negative' },
  ),
  asks(
    '{agent:Person|Viktor Marek} *turned* down {thing:Abstract|a seat in the Norland senate}.',
    'thing',
    'What did Viktor Marek turn down?',
    'a seat in the Norland senate',
  ),
  asks(
    '{agent:Person|Viktor Marek} *turned* down {thing:Abstract|a seat in the Norland senate}.',
    'agent',
    'Who turned down a seat in the Norland senate?',
    'Viktor Marek',
  ),
  asks(
    '{subject:Person|Karin Berg} is *head* of {org:Organization|the Norland Institute}.',
    'subject',
    'Who is head of the Norland Institute?',
    'Karin Berg',
  ),
  asks(
    '{subject:Person|Karin Berg} was the first *director* of {org:Organization|the Norland Institute}.',
    'subject',
    'Who was the first director of the Norland Institute?',
    'Karin Berg',
  ),
  asks(
    '{agent:Person|Karin Berg} *became* president of {org:Organization|the Norland Institute} in {time:Time|1999}.',
    'agent',
    'Who became president of the Norland Institute in 1999?',
    'Karin Berg',
  ),
];

export const governors: readonly Case[] = [
  asks(
    '{party:Person|Inga Holm} is expected to *meet* {counterpart:Person|Karin Berg} in {place:Place:NO|Oslo}.',
    'counterpart',
    'Whom is Inga Holm expected to meet in Oslo?',
    'Karin Berg',
    { modality: 'planned' },
  ),
  asks(
    '{party:Person|Inga Holm} is expected to *meet* {counterpart:Person|Karin Berg} in {place:Place:NO|Oslo}.',
    'party',
    'Who is expected to meet Karin Berg in Oslo?',
    'Inga Holm',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Place:US|The US} is to *deploy* {force:Person|special forces} to {place:Place|northern Syria}.',
    'place',
    'Where is the US to deploy special forces?',
    'northern Syria',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Person|Inga Holm} refused to *sign* {thing:Abstract|the Sunda accord}.',
    'thing',
    'What did Inga Holm refuse to sign?',
    'the Sunda accord',
    { polarity: 'negative' },
  ),
  asks(
    '{agent:Person|Reza Amani} wants to *sell* {thing:Object|his private island}.',
    'agent',
    'Who wants to sell his private island?',
    'Reza Amani',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Person|Reza Amani} flew to {place:Place:CU|Havana} to *thank* {patient:Person|Elchin Guliyev}.',
    'patient',
    'Whom did Reza Amani fly to Havana to thank?',
    'Elchin Guliyev',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Place:RW|Rwanda} *accused* {accused:Place:BE|Belgium} of arming militias.',
    'accused',
    'Which country did Rwanda accuse of arming militias?',
    'Belgium',
  ),
  asks(
    '{agent:Place:RW|Rwanda} *accused* {accused:Place:BE|Belgium} of arming militias.',
    'agent',
    'Which country accused Belgium of arming militias?',
    'Rwanda',
  ),
  asks(
    '{agent:Place:DK|Denmark} agreed to stop whaling and *join* {thing:Abstract|the Sunda accord}.',
    'thing',
    'What did Denmark agree to join?',
    'the Sunda accord',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Person|Donata Ricci} *asked* {patient:Organization|the Norland Institute} to count harbour seals.',
    'patient',
    'Which organization did Donata Ricci ask to count harbour seals?',
    'the Norland Institute',
  ),
];

export const lightVerbs: readonly Case[] = [
  asks(
    '{party:Person|Inga Holm} *held* talks with {counterpart:Person|Karin Berg} on {topic:Abstract|the fishing quota} in {place:Place:NO|Oslo}.',
    'counterpart',
    'With whom did Inga Holm hold talks on the fishing quota in Oslo?',
    'Karin Berg',
  ),
  asks(
    '{party:Person|Inga Holm} *held* talks with {counterpart:Person|Karin Berg} on {topic:Abstract|the fishing quota} in {place:Place:NO|Oslo}.',
    'topic',
    'On what did Inga Holm hold talks with Karin Berg in Oslo?',
    'the fishing quota',
  ),
  asks(
    '{agent:Place:RU|Russia} *launched* air strikes on {target:Place|Kestrel Bay}.',
    'target',
    'Where did Russia launch air strikes?',
    'Kestrel Bay',
  ),
  asks(
    'On {time:Time|October 12} {agent:Place:NO|Norway} *launched* {thing:Event|a rescue operation} in {place:Place:TD|Chad}.',
    'agent',
    'Which country launched a rescue operation in Chad on October 12?',
    'Norway',
  ),
  asks(
    'On {time:Time|October 12} {agent:Place:NO|Norway} *launched* {thing:Event|a rescue operation} in {place:Place:TD|Chad}.',
    'time',
    'When did Norway launch a rescue operation in Chad?',
    'October 12',
  ),
  asks(
    '{agent:Person|Inga Holm} *paid* a visit to {place:Place:MT|Malta}.',
    'place',
    'To which country did Inga Holm pay a visit?',
    'Malta',
  ),
];

export const coordination: readonly Case[] = [
  asks(
    '{agent:Place:MT|Malta}, {agent:Place:CY|Cyprus} and {agent:Place:GR|Greece} *signed* {thing:Abstract|the Sunda accord}.',
    'agent',
    'Which three countries signed the Sunda accord?',
    'Malta, Cyprus and Greece',
  ),
  asks(
    '{agent:Person|Inga Holm} and {agent:Person|Karin Berg} *signed* {thing:Abstract|the Sunda accord}.',
    'agent',
    'Who signed the Sunda accord?',
    'Inga Holm and Karin Berg',
  ),
  asks(
    '{agent:Person|Inga Holm} *called* {patient:Person|Karin Berg} and {patient:Person|Viktor Marek}.',
    'patient',
    'Whom did Inga Holm call?',
    'Karin Berg and Viktor Marek',
  ),
  drops(
    '{agent:Person|Inga Holm} *called* {patient:Person|Karin Berg} and Viktor Marek.',
    'patient',
    'incomplete-answer',
  ),
  drops(
    '{agent:Person|Inga Holm} *called* {patient:Person|Karin Berg} or {patient:Person|Viktor Marek}.',
    'patient',
    'alternative-answer',
  ),
  asks(
    '{agent:Person|Inga Holm} flew to Riga and *met* {patient:Person|Viktor Marek}.',
    'patient',
    'Whom did Inga Holm meet?',
    'Viktor Marek',
  ),
  asks(
    '{agent:Person|Inga Holm} will visit Riga and *meet* {patient:Person|Viktor Marek}.',
    'patient',
    'Whom will Inga Holm meet?',
    'Viktor Marek',
    { modality: 'planned' },
  ),
  asks(
    '{agent:Person|Inga Holm} *left* {place:Place|Kestrel Bay} and flew home.',
    'place',
    'Which bay did Inga Holm leave?',
    'Kestrel Bay',
  ),
  asks(
    '{agent:Organization:RU|Moscow}, {agent:Organization:FR|Paris} and {agent:Organization:TR|Ankara} *back* {patient:Organization|groups fighting the regime of Darek Vann}.',
    'agent',
    'Which three governments back groups fighting the regime of Darek Vann?',
    'Moscow, Paris and Ankara',
  ),
  asks(
    '{agent:Group|Regional allies} *backed* {patient:Abstract|the Sunda accord}.',
    'agent',
    'Who backed the Sunda accord?',
    'regional allies',
  ),
  asks(
    '{agent:Organization|The Norland Institute} *received* {amount:Money|about $ 5 million} in {time:Time|1987}.',
    'amount',
    'How much did the Norland Institute receive in 1987?',
    'about $ 5 million',
  ),
];

export const clausesAround: readonly Case[] = [
  asks(
    '{party:Person|Inga Holm}, who *met* {counterpart:Person|Karin Berg} in Oslo, returned home.',
    'counterpart',
    'Whom did Inga Holm meet in Oslo?',
    'Karin Berg',
  ),
  asks(
    '{agent:Person|Inga Holm} toured the region, *calling* {patient:Person|the leaders of Malta and Cyprus}.',
    'patient',
    'Whom did Inga Holm call?',
    'the leaders of Malta and Cyprus',
  ),
  asks(
    '{agent:Person|Inga Holm} toured the region, *calling* {patient:Person|the leaders of Malta and Cyprus}.',
    'agent',
    'Who called the leaders of Malta and Cyprus?',
    'Inga Holm',
  ),
  asks(
    '{patient:Person|The bishop of Lowmarsh} *criticised* by {agent:Organization|the Green League} visited Accra.',
    'agent',
    'Which organization criticised the bishop of Lowmarsh?',
    'the Green League',
  ),
  drops(
    'If {party:Person|Inga Holm} *meets* {counterpart:Person|Karin Berg}, the strike will end.',
    'counterpart',
    'conditional-clause',
    { modality: 'conditional' },
  ),
  drops(
    '{agent:Place|Norway} *leads* the talks in {place:Place|Vienna}, {other:Person|Omar Haddad} and Berg.',
    'agent',
    'odd-structure',
  ),
  drops(
    'Villagers said that {party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg}.',
    'counterpart',
    'unattributed-claim',
  ),
  drops(
    'The claim that {party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} was false.',
    'counterpart',
    'unattributed-claim',
  ),
  drops(
    'Any country that *attacks* {patient:Place:MT|Malta} will face sanctions.',
    'patient',
    'conditional-clause',
  ),
  asks(
    'After {agent:Person|Omar Haddad} *left* {place:Place|Kestrel Bay}, the rain began.',
    'place',
    'Which bay did Omar Haddad leave?',
    'Kestrel Bay',
  ),
  asks(
    '{source:Organization|The Norland army} said {agent:Person|Viktor Marek} *fled* to {place:Place:CU|Cuba}.',
    'place',
    'According to the Norland army, to which country did Viktor Marek flee?',
    'Cuba',
  ),
  asks(
    '{agent:Person|Viktor Marek} *fled* to {place:Place:CU|Cuba}, according to {source:Organization|Radio Norland}.',
    'place',
    'According to Radio Norland, to which country did Viktor Marek flee?',
    'Cuba',
  ),
  drops(
    '{source:Organization|The army} said {agent:Person|Viktor Marek} *fled* to {place:Place:CU|Cuba}.',
    'place',
    'vague-source',
  ),
  asks(
    '{speaker:Person|Karin Berg} *said* that the Norland Canal would reopen in 2031.',
    'speaker',
    'Who said that the Norland Canal would reopen in 2031?',
    'Karin Berg',
  ),
  asks(
    '{speaker:Person|Karin Berg} *said* the Norland Canal would reopen in 2031.',
    'speaker',
    'Who said that the Norland Canal would reopen in 2031?',
    'Karin Berg',
  ),
  asks(
    'No Kenyan troops were sent to Lake Turkana, {speaker:Person|Karin Berg} *said*.',
    'speaker',
    'Who said that no Kenyan troops were sent to Lake Turkana?',
    'Karin Berg',
  ),
  asks(
    '“I will never sell my island,” {speaker:Person|Reza Amani} *said*.',
    'speaker',
    'Who said, “I will never sell my island”?',
    'Reza Amani',
  ),
];

export const phrases: readonly Case[] = [
  asks(
    '{agent:Person|Holm}, the Norwegian envoy, *met* {patient:Person|Karin Berg}, a poet, in {place:Place:NO|Oslo}.',
    'place',
    'In which city did Inga Holm meet Karin Berg?',
    'Oslo',
    { chains: { Holm: 'Inga Holm' } },
  ),
  asks(
    '{agent:Person|Holm} *met* {patient:Person|Berg}.',
    'patient',
    'Whom did Inga Holm meet?',
    'Karin Berg',
    { chains: { Holm: 'Inga Holm', Berg: 'Karin Berg' } },
  ),
  asks(
    '{agent:Person|President Holm} *met* {patient:Person|Karin Berg}.',
    'patient',
    'Whom did President Inga Holm meet?',
    'Karin Berg',
    { chains: { 'President Holm': 'Inga Holm' } },
  ),
  asks(
    '{agent:Person|Mr Holm} *met* {patient:Person|Karin Berg}.',
    'patient',
    'Whom did Jan Holm meet?',
    'Karin Berg',
    { chains: { 'Mr Holm': 'Jan Holm' } },
  ),
  asks(
    '{agent:Person|Karin Berg} (left) *met* {patient:Person|Viktor Marek}.',
    'patient',
    'Whom did Karin Berg meet?',
    'Viktor Marek',
  ),
  asks(
    '{agent:Person|Karin Berg} — who won the vote — *thanked* {patient:Person|Viktor Marek}.',
    'patient',
    'Whom did Karin Berg thank?',
    'Viktor Marek',
  ),
  asks(
    'Villagers from Lowmarsh *decried* {owner:Place:RU|Russia}’s air strikes.',
    'owner',
    'Whose air strikes did villagers from Lowmarsh decry?',
    'Russia',
    {},
  ),
  asks(
    '{agent:Person|Karin Berg} *sold* {thing:Object|her late brother’s boat} in {time:Time|1999}.',
    'time',
    'In what year did Karin Berg sell her late brother’s boat?',
    '1999',
  ),
  asks(
    '{agent:Person|Karin Berg} *wrote* {thing:Object|“The Last Seal”} in {time:Time|1999}.',
    'time',
    'In what year did Karin Berg write “The Last Seal”?',
    '1999',
  ),
];

export const standAlone: readonly Case[] = [
  drops('He *met* {counterpart:Person|Karin Berg} in Oslo.', 'counterpart', 'open-pronoun'),
  drops('{party:Person|Inga Holm} *met* {counterpart:Person|him} in Oslo.', 'counterpart', 'vague-answer'),
  drops('The duo *met* {counterpart:Person|Karin Berg}.', 'counterpart', 'vague-phrase'),
  drops('The army *detained* {patient:Person|Tomas Reyes}.', 'patient', 'vague-phrase'),
  drops('Officials *detained* {patient:Person|Tomas Reyes}.', 'patient', 'vague-phrase'),
  drops('{agent:Person|Inga Holm} *left* {time:Time|yesterday}.', 'time', 'deictic-time'),
  asks(
    '{agent:Person|Inga Holm} *left* {place:Place|Kestrel Bay} yesterday.',
    'place',
    'Which bay did Inga Holm leave?',
    'Kestrel Bay',
  ),
  asks(
    '{agent:Person|Inga Holm} *left* {place:Place|Kestrel Bay} this week.',
    'place',
    'Which bay did Inga Holm leave?',
    'Kestrel Bay',
  ),
  asks(
    '{agent:Person|Inga Holm} *attended* the meeting in {place:Place|Kestrel Bay}.',
    'agent',
    'Who attended the meeting in Kestrel Bay?',
    'Inga Holm',
  ),
  drops('{agent:Person|Inga Holm} *met* {patient:Person|others} in Oslo.', 'patient', 'vague-answer'),
  drops('{agent:Organization|The army} *detained* {patient:Person|Tomas Reyes}.', 'agent', 'vague-answer'),
  drops('{agent:Person|Inga Holm} *lives* {place:Place|there}.', 'agent', 'open-pronoun'),
  drops('{agent:Person|Inga Holm} *praised* {thing:Abstract|this plan}.', 'agent', 'open-pronoun'),
  drops(
    '{agent:Person|Hugo Paz} did not *retire* because of the quarrel but because of {cause:Abstract|his poor health}.',
    'cause',
    'alternative-answer',
    { polarity: 'negative' },
  ),
  drops(
    '{party:Person|Inga Holm} did not *meet* {counterpart:Person|Karin Berg} yesterday.',
    'counterpart',
    'negation-scope',
    { polarity: 'negative' },
  ),
  drops(
    '{party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} in Oslo.',
    'counterpart',
    'negation-lost',
    { polarity: 'negative' },
  ),
  drops(
    '{party:Person|Inga Holm} *met* {counterpart:Person|Karin Berg} in Oslo.',
    'counterpart',
    'modality-lost',
    { modality: 'planned' },
  ),
  drops(
    '{party:Person|Inga Holm} *met* {counterpart:Person|Holm supporters} in Oslo.',
    'party',
    'answer-in-question',
  ),
];

export const allCases: readonly Case[] = [
  ...simpleClauses,
  ...passives,
  ...verbGroups,
  ...governors,
  ...lightVerbs,
  ...coordination,
  ...clausesAround,
  ...phrases,
  ...standAlone,
];
