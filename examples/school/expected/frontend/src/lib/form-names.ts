/**
 * A form takes dots, brackets and quotes in a field's name for a path into nested values. Names of
 * columns may hold any of these, so they stand in a form's names as characters that mean nothing.
 */
const SPECIAL = ".[]\"'`";
const FIRST = 0xe000;

/** Turn a column's name into the name of a field. */
export function toFieldName(column: string): string {
  return column.replace(/[.[\]"'`]/g, (character) =>
    String.fromCharCode(FIRST + SPECIAL.indexOf(character)),
  );
}

/** Turn the name of a field back into the column's. */
export function toColumnName(field: string): string {
  return field.replace(/[\ue000-\ue005]/g, (character) =>
    SPECIAL.charAt(character.charCodeAt(0) - FIRST),
  );
}

/** Give the values of a row as those of a form. */
export function toFieldValues(row: Record<string, unknown>): Record<string, unknown> {
  return renamed(row, toFieldName);
}

/** Give the values of a form as those of a row. */
export function toRowValues(values: Record<string, unknown>): Record<string, unknown> {
  return renamed(values, toColumnName);
}

function renamed(values: Record<string, unknown>, rename: (name: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [rename(name), value]));
}
