// Which PLOVER families factdeck's fact types tell of, by their reading, and which roles hold the two parties.
// A type that is missing here is in no family. Where a family depends on more than the type says (a raid by soldiers is
// `fight`, by others `assault`), each of those listed counts. `symmetric`: either party may come first.

const meeting = {
  asserted: ['consult_meet'],
  planned: ['intent_coop', 'consult_meet'],
  negative: ['reject'],
};
const force = { asserted: ['fight', 'assault', 'coerce'], planned: ['threaten', 'force_posture'] };

export const FAMILIES = [
  { type: 'Statement', sources: ['speaker'], targets: ['promised'], asserted: ['intent_coop', 'threaten'] },
  {
    type: 'Meeting',
    sources: ['party', 'parties'],
    targets: ['counterpart', 'parties'],
    symmetric: true,
    ...meeting,
  },
  { type: 'Visit', sources: ['visitor'], targets: ['host', 'destination'], ...meeting },
  {
    type: 'Call',
    sources: ['caller', 'parties'],
    targets: ['callee', 'parties'],
    symmetric: true,
    ...meeting,
  },
  {
    type: 'Demand',
    sources: ['demander'],
    targets: ['addressee', 'called', 'action', 'demanded'],
    asserted: ['demand'],
    planned: ['demand'],
    required: ['demand'],
  },
  { type: 'Accusation', sources: ['accuser'], targets: ['accused'], asserted: ['disapprove'] },
  { type: 'Rejection', sources: ['opponent'], targets: ['refused', 'rejected'], asserted: ['reject'] },
  { type: 'Support', sources: ['supporter'], targets: ['supported'], asserted: ['diplomatic_coop'] },
  {
    type: 'Agreement',
    sources: ['parties', 'party'],
    targets: ['counterpart', 'action', 'matter', 'parties'],
    symmetric: true,
    asserted: ['intent_coop', 'diplomatic_coop'],
    planned: ['intent_coop'],
    negative: ['reject'],
  },
  { type: 'Attack', sources: ['attacker'], targets: ['target', 'place'], ...force },
  {
    type: 'Deployment',
    sources: ['sender', 'force'],
    targets: ['destination'],
    asserted: ['force_posture', 'aid', 'investigate'],
    planned: ['intent_coop', 'threaten'],
  },
  { type: 'Attendance', sources: ['participant', 'attendee'], targets: ['event'], negative: ['reject'] },
  {
    type: 'Threat',
    sources: ['threatener'],
    targets: ['threatened', 'action', 'harm'],
    asserted: ['threaten'],
  },
  {
    type: 'Withdrawal',
    sources: ['withdrawer', 'leaver', 'force'],
    targets: ['source'],
    asserted: ['yield'],
    planned: ['yield', 'intent_coop'],
  },
  { type: 'Detention', sources: ['detainer'], targets: ['detainee'], asserted: ['coerce'] },
  {
    type: 'Sanction',
    sources: ['imposer'],
    targets: ['target', 'envoy'],
    asserted: ['reduce_relations'],
    planned: ['threaten'],
  },
  {
    type: 'Easing',
    sources: ['lifter'],
    targets: ['target'],
    asserted: ['yield'],
    planned: ['yield', 'intent_coop'],
  },
  { type: 'Investigation', sources: ['investigator'], targets: ['matter'], asserted: ['investigate'] },
  { type: 'Aid', sources: ['donor'], targets: ['recipient'], asserted: ['aid'], planned: ['intent_coop'] },
  { type: 'Protest', sources: ['protester'], targets: ['cause', 'demand', 'place'], asserted: ['protest'] },
];
