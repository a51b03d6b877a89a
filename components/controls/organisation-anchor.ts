/** Where the records of an organisation stand in the directory. A browser that goes there unfolds what holds them. */
export const organisationAnchor = (id: string): string => `records-${id}`;
