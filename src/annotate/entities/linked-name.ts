import type { NameGroup } from './name-groups.js';

/** A name's uses under all its forms; `main` is the form that it is known by. */
export interface LinkedName {
  main: NameGroup;
  readonly members: number[];
}

/** Adds a group to the name of that key, or makes it a new name. */
export function joinName(names: Map<string, LinkedName>, key: string, group: NameGroup): LinkedName {
  const name = names.get(key) ?? { main: group, members: [] };
  names.set(key, name);
  for (const member of group.members) name.members.push(member);
  return name;
}
