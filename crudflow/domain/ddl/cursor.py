"""A reading position in the tokens of one statement."""

from collections.abc import Set as AbstractSet

from crudflow.domain.ddl.dialects import Dialect
from crudflow.domain.ddl.lexing import BROKEN, END, NAME, STRING, Token, stored_name, tokenize
from crudflow.domain.ddl.sources import Statement

_OPENING = {"(": ")", "[": "]"}
_MAX_DEPTH = 500


class GrammarError(Exception):
    """A statement does not read as SQL; the reader turns it into an error or a warning.

    Attributes:
        message: What is wrong.
        offset: Where in the statement.
    """

    def __init__(self, message: str, offset: int) -> None:
        """Keep the message and the place."""
        super().__init__(message)
        self.message = message
        self.offset = offset


class UnclosedError(GrammarError):
    """A quote or a comment is never closed, so that what follows cannot be trusted either."""


class UnreadableError(GrammarError):
    """A statement is sound, but does not tell by itself what table it makes."""


class Cursor:
    """Reads a statement from left to right.

    Attributes:
        statement: The statement being read.
        dialect: Its dialect.
        at: Index of the next token.
        lenient: Whether parts of a table that do not read as SQL are skipped with a warning.
    """

    __slots__ = ("at", "dialect", "lenient", "statement", "text", "tokens")

    def __init__(self, statement: Statement, dialect: Dialect, *, lenient: bool = False) -> None:
        """Stand in front of the first token.

        Raises:
            UnclosedError: A quote or a comment is never closed.
        """
        self.statement = statement
        self.text = statement.text
        self.dialect = dialect
        self.lenient = lenient
        self.tokens = tokenize(statement.text, dialect)
        self.at = 0
        last = self.tokens[-2] if len(self.tokens) > 1 else None
        if last is not None and last.key == BROKEN:  # it takes all the rest, so it is the last
            opening = last.text[:2] if last.text.startswith("/*") else last.text[0]
            raise UnclosedError(f"the {opening} that opens here is never closed", last.start)

    @property
    def token(self) -> Token:
        """The next token."""
        return self.tokens[self.at]

    @property
    def key(self) -> str:
        """The next token's key."""
        return self.tokens[self.at].key

    def looking_at(self, *keys: str) -> bool:
        """Whether the next tokens have these keys."""
        tokens, at = self.tokens, self.at
        for key in keys:
            if tokens[at].key != key:
                return False
            at += 1
        return True

    def key_after(self, distance: int) -> str:
        """The key of the token that many tokens behind the next one."""
        index = self.at + distance
        return self.tokens[index].key if index < len(self.tokens) else END

    def advance(self) -> Token:
        """Step over the next token and return it; the end is never stepped over."""
        token = self.tokens[self.at]
        if token.key != END:
            self.at += 1
        return token

    def accept(self, *keys: str) -> bool:
        """Step over the next tokens if they have these keys; tell whether they had."""
        tokens, at = self.tokens, self.at
        for key in keys:
            if tokens[at].key != key:  # the last token, END, is never asked for
                return False
            at += 1
        self.at = at
        return True

    def accept_any(self, keys: AbstractSet[str]) -> str | None:
        """Step over the next token if its key is one of these; return the key."""
        key = self.key
        if key not in keys:
            return None
        self.at += 1
        return key

    def expect(self, *keys: str) -> None:
        """Step over the next tokens, which must have these keys.

        Raises:
            GrammarError: They have not.
        """
        for key in keys:
            if not self.accept(key):
                raise self.unexpected(f"expected {key}")

    def unexpected(self, wish: str) -> GrammarError:
        """Return the error that the next token is not what was expected."""
        token = self.token
        found = "the statement ends" if token.key == END else f"found {_shown(token.text)}"
        return GrammarError(f"{wish}, but {found}", token.start)

    def name(self, what: str = "a name") -> str:
        """Read one name.

        Raises:
            GrammarError: The next token is none.
        """
        token = self.token
        if token.key in (NAME, STRING) or token.text[:1].isidentifier() or _wordlike(token):
            name = stored_name(token.text, self.dialect)
            if not name:
                raise GrammarError("a name cannot be empty", token.start)
            self.at += 1
            return name
        raise self.unexpected(f"expected {what}")

    def qualified_name(self, what: str = "a name") -> tuple[str, ...]:
        """Read a name with the names in front of it: `("billing", "users")`."""
        parts = [self.name(what)]
        while self.accept("."):
            if self.accept("."):  # SQL Server: database..table
                parts.append(self.dialect.default_schema or parts[-1])
            parts.append(self.name(what))
        return tuple(parts)

    def skip_group(self) -> str:
        """Step over a pair of parentheses and return the text between them, stripped.

        Raises:
            GrammarError: They do not stand here, or are not closed.
        """
        opening = self.token
        if opening.key not in _OPENING:
            raise self.unexpected("expected (")
        closers = []
        while True:
            token = self.advance()
            if token.key in _OPENING:
                closers.append(_OPENING[token.key])
            elif closers and token.key == closers[-1]:
                closers.pop()
            elif token.key == END or token.key in _OPENING.values():
                raise GrammarError(
                    f"the {opening.text} that opens here is not closed", opening.start
                )
            if not closers:
                return self.text[opening.end : token.start].strip()
            if len(closers) > _MAX_DEPTH:
                raise GrammarError(f"nested deeper than {_MAX_DEPTH} levels", token.start)

    def skip_until(self, stops: AbstractSet[str]) -> str:
        """Step over all before one of these keys, a comma or a closing parenthesis.

        Returns:
            The text stepped over, stripped.
        """
        start = self.token.start
        end = start
        while self.key not in stops and self.key not in (",", ")", END):
            if self.key in _OPENING:
                self.skip_group()
            else:
                self.advance()
            end = self.tokens[self.at - 1].end
        return self.text[start:end]

    def skip_all(self) -> None:
        """Step over the rest of the statement."""
        self.at = len(self.tokens) - 1

    def name_list(self) -> tuple[str, ...]:
        """Read `(a, b DESC, c(10))` and return the names.

        Raises:
            GrammarError: It is no list of names.
        """
        self.expect("(")
        names = [self._listed_name()]
        while self.accept(","):
            names.append(self._listed_name())
        self.expect(")")
        return tuple(names)

    def _listed_name(self) -> str:
        if self.key == "PERIOD" and self.key_after(1) not in (",", ")"):
            self.advance()  # PostgreSQL: FOREIGN KEY (id, PERIOD valid)
        name = self.name("a column")
        if self.key == "(":
            self.skip_group()
        self.skip_until(frozenset())
        return name


def _wordlike(token: Token) -> bool:
    return bool(token.text) and token.key not in ("0", BROKEN) and token.text[0] in "@#0123456789"


def _shown(text: str) -> str:
    short = text if len(text) <= 40 else f"{text[:37]}..."
    return repr(short)
