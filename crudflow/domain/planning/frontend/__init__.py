"""Plans of the front end: labels, titles, columns, form fields, TypeScript types and tests."""
