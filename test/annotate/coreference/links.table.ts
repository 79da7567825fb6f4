/** A text, and what some of its phrases are linked to (see `linkOf`). */
export type Row = readonly [text: string, links: Readonly<Record<string, string>>];

const OPEN = 'open';

export const nameRows: readonly Row[] = [
  ['John Stevens left. Stevens was tired.', { Stevens: 'John Stevens by name' }],
  [
    'The Nordic Seabed Company has grown. NSC hired more people.',
    { NSC: 'Nordic Seabed Company by acronym' },
  ],
  [
    'The International Committee of Coastal Pilots (ICCP) met in Oslo. The ICCP chose a chairman.',
    { 'The ICCP': 'International Committee of Coastal Pilots by acronym' },
  ],
  ['Armed men struck near Lundby in Norway. Two were treated in the capital.', { 'the capital': OPEN }],
  [
    'Prussia had a long border with Russia. It abolished most duties inside the kingdom.',
    { 'the kingdom': OPEN },
  ],
  ['Saxony and Hanover answered with a union. It broke up in 1831.', { It: OPEN }],
  ['John Stevens met Mary Stevens. Stevens was tired.', { Stevens: OPEN }],
  ['John Stevens left. Peter Hall was tired.', { 'Peter Hall': OPEN }],
  ['Ships from northern Norway arrived. Norway is rich.', { Norway: OPEN }],
  ['The National Bank of Finland (founded in 1901) is old. ABC is not.', { ABC: OPEN }],
  ['Anna Holm, née Lund, was a chemist. In 1920 Lund moved to Oslo.', { Lund: 'Anna Holm by name' }],
  [
    'Anna Holm grew up in Oslo with her brother, Peter Holm. Holm became a chemist.',
    { Holm: 'Anna Holm by name' },
  ],
  ['Anna Berg married the painter Peter Holm. Holm was rich.', { Holm: 'Peter Holm by name' }],
  ['Rita Lund, later known as Rita Holm, sang. Rita Holm was rich.', { 'Rita Holm': 'Rita Holm by name' }],
  ['The report is long. Lund was tired. Anna Lund joined them in May.', { Lund: OPEN, 'Anna Lund': OPEN }],
  [
    'Dutch coatings maker Verhoeven was founded in 1919 by Jan Verhoeven. Verhoeven shares fell.',
    { Verhoeven: 'Verhoeven by name' },
  ],
  ['Harlan Outfitters lost money. Shares of Harlan fell.', { Harlan: 'Harlan Outfitters by name' }],
  [
    'Merseyside Albion have signed a striker. Albion have paid ten million pounds.',
    { Albion: 'Merseyside Albion by name' },
  ],
  [
    'Anna Holm (born Greta Ingrid Holm; 3 May 1890 – 4 June 1981) was a chemist. Holm was rich.',
    { 'Greta Ingrid Holm': 'Anna Holm by name', Holm: 'Anna Holm by name' },
  ],
  ['Berg & Lund closed. It was founded by Otto Berg. Lund left.', { 'Otto Berg': OPEN, Lund: OPEN }],
  ['The Bank of Oslo lost money. Oslo is a city.', { Oslo: 'Oslo by name' }],
  [
    'Behind Peter Holm the Dane Aksel Thorup came second. Thorup was tired.',
    { Thorup: 'Aksel Thorup by name' },
  ],
];

export const nounRows: readonly Row[] = [
  ['Karin Berg, the mayor of Oslo, resigned.', { 'the mayor of Oslo': 'Karin Berg by apposition' }],
  ['The mayor, Karin Berg, resigned.', { 'Karin Berg': 'Karin Berg by apposition' }],
  ['Karin Berg is the mayor of Oslo.', { 'the mayor of Oslo': 'Karin Berg by predicate' }],
  ['Otto Holt, a sailor, drowned.', { 'a sailor': 'Otto Holt by apposition' }],
  [
    'Peruvian Prime Minister Elena Quispe spoke. The Peruvian leader was calm.',
    { 'The Peruvian leader': 'Elena Quispe by role' },
  ],
  [
    'Turkish President Kemal Aydin and Turkish Prime Minister Leyla Demir spoke. The Turkish leader was calm.',
    { 'The Turkish leader': OPEN },
  ],
  ['Karin Berg was not a chemist.', { 'a chemist': OPEN }],
  ['Peru sells copper. The company has grown.', { 'The company': OPEN }],
  ['Amina Yusuf was a chemist.', { 'a chemist': 'Amina Yusuf by predicate' }],
  [
    'Syrian President Omar Haddad spoke on Monday. The Syrian president promised reforms.',
    { 'The Syrian president': 'Omar Haddad by role' },
  ],
  [
    'President Omar Haddad of Syria spoke on Monday. The president promised reforms.',
    { 'The president': 'Omar Haddad by role' },
  ],
  [
    'Syrian President Omar Haddad flew to Moscow. The Syrian leader promised reforms.',
    { 'The Syrian leader': 'Omar Haddad by role' },
  ],
  [
    'The European Harbour Agency published a report. The agency warned of storms.',
    { 'The agency': 'European Harbour Agency by repeat' },
  ],
  ['A fisherman found a bottle. The bottle was green.', { 'The bottle': 'a bottle by repeat' }],
  ['A fisherman found a bottle. The fisherman opened it.', { 'The fisherman': 'A fisherman by repeat' }],
  ['Peru is large. The country has many mountains.', { 'The country': 'Peru by role' }],
  ['Karin Berg is not the mayor of Oslo.', { 'the mayor of Oslo': OPEN }],
  ['Karin Berg may be the mayor of Oslo.', { 'the mayor of Oslo': OPEN }],
  ['Karin Berg, Otto Holt and the mayor resigned.', { 'the mayor': OPEN }],
  [
    'Syrian President Omar Haddad met Turkish President Kemal Aydin. The president promised reforms.',
    { 'The president': OPEN },
  ],
  [
    'Syrian President Omar Haddad spoke on Monday. The Turkish president promised reforms.',
    { 'The Turkish president': OPEN },
  ],
  [
    'Syrian President Omar Haddad spoke on Monday. The former president was silent.',
    { 'The former president': OPEN },
  ],
  [
    'Syrian President Omar Haddad spoke on Monday. The opposition leader was silent.',
    { 'The opposition leader': OPEN },
  ],
  ['A fisherman found a bottle. A bottle is useful.', { 'A bottle': OPEN }],
  ['The old bridge fell. The new bridge is safe.', { 'The new bridge': OPEN }],
  ['The first ship sank. The second ship was saved.', { 'The second ship': OPEN }],
  ['Peru and Chile signed it. The country has many mountains.', { 'The country': OPEN }],
  ['The bridges are old. The bridge in Oslo is new.', { 'The bridge in Oslo': OPEN }],
  ['The bridge was old. The man who built the boat died.', { 'The man': OPEN }],
  ['The year was cold. The year brought snow.', { 'The year': OPEN }],
  [
    'Swedish airline Norrflyg has cut 14 routes. The carrier lost money.',
    { 'The carrier': 'Norrflyg by role' },
  ],
  [
    'Dutch coatings maker Verhoeven wants to buy its Finnish rival Salmela. The Dutch group has borrowed money.',
    { 'The Dutch group': 'Verhoeven by role' },
  ],
  [
    'Dutch coatings maker Verhoeven wants to buy Finnish coatings maker Salmela. The company was founded in 1919.',
    { 'The company': OPEN },
  ],
  [
    'The freighter Solveig ran aground on Sunday. The vessel had lost power.',
    { 'The vessel': 'Solveig by role' },
  ],
  [
    'The freighter Solveig ran aground on Sunday. The boat of a fisherman came first.',
    { 'The boat of a fisherman': OPEN },
  ],
  [
    'Malmö Lejon have lost the match. They turned down an offer from a Belgian club. The club is rich.',
    { 'The club': OPEN, They: 'Malmö Lejon by pronoun' },
  ],
  [
    'Ingrid Solberg scored twice on Saturday. The striker was tired.',
    { 'The striker': 'Ingrid Solberg by role' },
  ],
  ['Ingrid Solberg beat the goalkeeper on Saturday.', { 'the goalkeeper': OPEN }],
  ['The coach, Ingrid Solberg, was calm on Saturday. The striker was tired.', { 'The striker': OPEN }],
  [
    'The contractor, Construmar, has not answered. The contractor is rich.',
    { 'The contractor': 'Construmar by role' },
  ],
  ['The Corvane Agency warned of storms. The company was silent.', { 'The company': OPEN }],
  ['His boat was old. The sailors bought the boat next door.', { 'The sailors': OPEN }],
  [
    'Corvane Holdings owns a mine. Oslo was quiet. Rain fell. Karin Berg slept. The company employs miners.',
    { 'The company': 'Corvane Holdings by role' },
  ],
  [
    'Corvane Holdings owns a mine. Talmine Industries owns a port. Rain fell. Karin Berg slept. The company employs miners.',
    { 'The company': OPEN },
  ],
  [
    'Corvane Holdings owns a mine. Oslo was quiet. Rain fell. Karin Berg slept. The Dutch company employs miners.',
    { 'The Dutch company': OPEN },
  ],
  [
    'Corvane Holdings owns a mine. Rain fell. The family-owned company, founded in 1958, employs miners.',
    { 'The family-owned company': 'Corvane Holdings by role' },
  ],
  ['Corvane Holdings, which bought the company in 2012, owns a mine.', { 'the company': OPEN }],
  [
    'The army fled from Lundby. Residents of Ravensby, the town, said the night was quiet.',
    { 'the town': OPEN },
  ],
  [
    'From the prison at Lundby they freed a priest. The rebels crossed Ravensby Bridge, which friends inside the city had opened to them.',
    { 'the city': OPEN },
  ],
  [
    'Northgate Foods will buy Lund Pumps. The Danish company is old. The companies expect to close the deal in May.',
    { 'The companies': OPEN },
  ],
  [
    'The envoy Inga Holm spoke on Monday. The road was closed. Otto Lund was late. Asked about the ambassador, Peter Holm said the envoy was well.',
    { 'the envoy': OPEN },
  ],
];

export const personRows: readonly Row[] = [
  [
    'Otto Lund was born in Bergen. Lund had no brothers. His father died early, and the boy was sent to school. Lund left it in 1901.',
    { 'the boy': 'Otto Lund by role' },
  ],
  [
    'Otto Lund was born in Bergen. Lund had no brothers. Lund taught Per Holm to sail, and the boy became a sailor.',
    { 'the boy': OPEN },
  ],
  ['Otto Berg left. When Peter Holm refused to stop, his ship was burned.', { his: 'Peter Holm by pronoun' }],
  ['Karin Berg arrived on Monday. She was tired.', { She: 'Karin Berg by pronoun' }],
  ['Otto Holt arrived on Monday. The police arrested him.', { him: 'Otto Holt by pronoun' }],
  ['Otto Holt arrived on Monday. His ship was old.', { His: 'Otto Holt by pronoun' }],
  ['Karin Berg met Otto Holt in Oslo. She was tired.', { She: 'Karin Berg by pronoun' }],
  ['Karin Berg met Otto Holt in Oslo. He was tired.', { He: 'Otto Holt by pronoun' }],
  ['Karin Berg said that she was tired.', { she: 'Karin Berg by pronoun' }],
  ['Karin Berg blamed herself for the delay.', { herself: 'Karin Berg by pronoun' }],
  ['Karin Berg arrived on Monday. Nobody had told her.', { her: 'Karin Berg by pronoun' }],
  ['Otto Holt arrived on Monday. A child gave him a flower.', { him: 'Otto Holt by pronoun' }],
  ['Karin Berg was ill. The storm was strong, he said.', { he: OPEN }],
  ['A single man stood in the way, he said.', { he: OPEN }],
  ['Karin Berg sold her boat.', { her: 'Karin Berg by pronoun' }],
  ['The queen opened the hall. She wore a green coat.', { She: 'The queen by pronoun' }],
  ['Mr Quill came home. He was tired.', { He: 'Quill by pronoun' }],
  ['A fisherman found a bottle. He opened it.', { He: 'A fisherman by pronoun' }],
  ['Karin Berg was a chemist. She worked in Oslo.', { She: 'Karin Berg by pronoun' }],
  [
    'Karin Berg arrived on Monday. She was tired. She slept at once.',
    { 'She 1': 'Karin Berg by pronoun', 'She 2': 'Karin Berg by pronoun' },
  ],
  ['“He made no mistake,” Otto Holt said.', { He: OPEN }],
  ['Otto Holt arrived on Monday. She was tired.', { She: OPEN }],
  ['Karin Berg and Inga Holm arrived on Monday. She was tired.', { She: OPEN }],
  ['Karin Berg arrived on Monday. He was tired.', { He: OPEN }],
  ['Mr Quill came home. She was tired.', { She: OPEN }],
  ['The storm sank the ship. He was tired.', { He: OPEN }],
  ['Otto Holt saw him.', { him: OPEN }],
  ['Karin Berg spoke to her.', { her: OPEN }],
  ['When she arrived, Karin Berg was tired.', { she: OPEN }],
  ['She was tired.', { She: OPEN }],
  ['Otto Holt wrote: “He was a good man.”', { He: OPEN }],
  ['The mother of his wife left.', { his: OPEN }],
  ['The company said he was tired.', { he: OPEN }],
  ['Karin Berg and her brother left.', { her: 'Karin Berg by pronoun' }],
  [
    'Otto Holt scored twice. Frida Lund, whose goals made her famous, was tired.',
    { her: 'Frida Lund by pronoun' },
  ],
  ['Otto Holt wrote a book. Quill, who owned the house, sold his boat.', { his: OPEN }],
  [
    'Otto Holt, who met Peter Hall at the airport and later took him home, is a doctor.',
    { him: 'Peter Hall by pronoun' },
  ],
  ['The Lund Line has grown. The ferry on which it depended is old.', { it: 'Lund Line by pronoun' }],
  ['Otto Holt scored. His opposite number, Peter Lund, praised his team.', { his: 'Peter Lund by pronoun' }],
  ['Karin Berg was a sailor and a chemist. She was born in Oslo.', { She: 'Karin Berg by pronoun' }],
  [
    'A gifted sailor, Otto Holt crossed the sea. A patient teacher, he founded a school.',
    { he: 'Otto Holt by pronoun' },
  ],
  [
    'Karin Berg became the youngest mayor in Norway when she took office in 2012.',
    { she: 'Karin Berg by pronoun' },
  ],
  [
    'Otto Holt went to Russia. After years as a soldier of fortune, he came home.',
    { he: 'Otto Holt by pronoun' },
  ],
  [
    'Otto Holt said the plan was good. Berg, who had followed Peter Lund as mayor, said he liked it.',
    { he: 'Berg by pronoun' },
  ],
  [
    'Otto Lund lived in Lundby. Anders Holm, who had taken with him his old map, left in May.',
    { him: 'Anders Holm by pronoun' },
  ],
  [
    'Otto Lund blamed the mayor. Peter Holm, who could no longer defend himself, left in May.',
    { himself: 'Peter Holm by pronoun' },
  ],
  [
    'King Otto Berg fled to a camp. Peter Holm ran the city. When the king asked what should be done, he is said to have replied that the dead must be buried.',
    { he: 'Peter Holm by pronoun' },
  ],
];

export const thingRows: readonly Row[] = [
  ['The company has grown. It hired more people.', { It: 'The company by pronoun' }],
  ['Norway has many lakes. Its rivers are short.', { Its: 'Norway by pronoun' }],
  ['The bridge is old because its builders worked well.', { its: 'The bridge by pronoun' }],
  ['The workers went home. They were tired.', { They: 'The workers by pronoun' }],
  ['The storm passed. It is said that the ship sank.', { It: 'no mention' }],
  ['The storm passed. It was Otto Holt who saw the ship.', { It: 'no mention' }],
  ['The workers took their tools.', { their: 'The workers by pronoun' }],
  ['The soldiers reached the village before they were seen.', { they: 'The soldiers by pronoun' }],
  ['The committee dissolved itself.', { itself: 'The committee by pronoun' }],
  ['The refugees crossed the river. Farmers gave them bread.', { Farmers: OPEN }],
  ['It rained in Oslo.', { It: OPEN }],
  ['The ship left. It is clear that the crew was tired.', { It: 'no mention' }],
  ['The ship left. It rained all day.', { It: OPEN }],
  ['The ship left. It was late.', { It: OPEN }],
  ['The ship left. It seems that nobody saw the storm.', { It: 'no mention' }],
  ['The ship left. It took years to build the harbour.', { It: 'no mention' }],
  ['Karin Berg arrived. It was old.', { It: OPEN }],
  ['Karin Berg arrived. They were tired.', { They: OPEN }],
  ['Karin Berg and Otto Holt arrived on Monday. They were tired.', { They: OPEN }],
  ['The state itself is old.', { itself: OPEN }],
  ['They were tired.', { They: OPEN }],
  ['I saw the ship. You saw it too.', { You: OPEN, I: OPEN }],
  ['The Coastal Agency said it would hire more people.', { it: 'Coastal Agency by pronoun' }],
  ['Britain, which leads the group, said its soldiers would stay.', { its: 'Britain by pronoun' }],
  ['The agency asked the Harbour Union to open its books.', { its: 'Harbour Union by pronoun' }],
  ['The freighter Solveig ran aground. It said that nobody was hurt.', { It: OPEN }],
  [
    'The Coastal Agency closed the port, saying it had found oil in the water.',
    { it: 'Coastal Agency by pronoun' },
  ],
  [
    'The Lund Festival is held in a valley, which led to its fame. It took place in May, killing the silence of the valley.',
    { It: 'Lund Festival by pronoun' },
  ],
  [
    "Norway's government, which owns the harbour, said it supported the sale.",
    { it: "Norway's government by pronoun" },
  ],
  ['The ship left. It took years, killing the trade.', { It: OPEN }],
];
