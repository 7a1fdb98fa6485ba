/** The names in history of an import's lots. */
export const IMPORT_PEOPLE = 'importPeople';
export const IMPORT_TOLD = 'importTold';
