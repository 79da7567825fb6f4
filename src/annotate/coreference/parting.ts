/** Words that part one holder of a name or post from another: "the former president" is not the president. */
export const PARTING: ReadonlySet<string> = new Set(
  'former ex late then vice deputy assistant acting outgoing incoming next previous first second third fourth fifth last new old other another different same early later'.split(
    ' ',
  ),
);
