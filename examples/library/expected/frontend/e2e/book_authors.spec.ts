import * as sample from "../tests/sample";
import { testRow } from "./support/row-test";

testRow({
  table: "book-authors",
  label: "Book author",
  labelPlural: "Book authors",
  key: ["isbn", "author_id", "role"],
  controls: async (make, n) => {
    const book1 = await make("books", {
      isbn: sample.text(n + 1, 13),
      title: sample.text(n + 1, 300),
    });
    const author1 = await make("authors", {
      name: sample.text(n + 2),
      born: sample.integer(n + 2, 1, 2100),
      died: sample.integer(n + 2, 1, 2147483647),
    });
    return [
      { label: "ISBN", kind: "reference", value: book1.isbn },
      { label: "Author", kind: "reference", value: author1.id },
      { label: "Position", kind: "text", value: sample.integer(n, 1, 2147483647) },
      { label: "Role", kind: "choice", value: "editor" },
    ];
  },
});
