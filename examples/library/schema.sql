-- A town library: catalogue, copies on the shelves, members and loans.
-- SQLite 3.31 or later (computed columns).

PRAGMA foreign_keys = ON;

CREATE TABLE authors (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    born        INTEGER CHECK (born BETWEEN 0 AND 2100),
    died        INTEGER CHECK (died IS NULL OR died >= born)
);

CREATE TABLE publishers (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        VARCHAR(120) NOT NULL UNIQUE,
    city        VARCHAR(80),
    imprint_of  INTEGER REFERENCES publishers (id) ON DELETE SET NULL
);

CREATE TABLE books (
    isbn          CHAR(13) NOT NULL PRIMARY KEY,
    title         VARCHAR(300) NOT NULL,
    subtitle      VARCHAR(300),
    publisher_id  INTEGER REFERENCES publishers (id),
    published_on  DATE,
    pages         SMALLINT CHECK (pages > 0),
    price         DECIMAL(8, 2) NOT NULL DEFAULT 0.00 CHECK (price >= 0),
    language      CHAR(2) NOT NULL DEFAULT 'en',
    for_children  BOOLEAN NOT NULL DEFAULT FALSE,
    cover         BLOB
);

CREATE INDEX books_by_title ON books (title);

-- Who wrote what, in the order of the title page.
CREATE TABLE book_authors (
    isbn       CHAR(13) NOT NULL REFERENCES books (isbn) ON DELETE CASCADE,
    author_id  INTEGER NOT NULL REFERENCES authors (id),
    position   INTEGER NOT NULL DEFAULT 1 CHECK (position >= 1),
    role       TEXT NOT NULL DEFAULT 'author' CHECK (role IN ('author', 'editor', 'translator')),
    PRIMARY KEY (isbn, author_id, role)
) WITHOUT ROWID;

CREATE TABLE copies (
    barcode      VARCHAR(20) NOT NULL PRIMARY KEY,
    isbn         CHAR(13) NOT NULL REFERENCES books (isbn) ON UPDATE CASCADE,
    shelf        VARCHAR(12) NOT NULL,
    condition    INTEGER NOT NULL DEFAULT 5 CHECK (condition IN (1, 2, 3, 4, 5)),
    acquired_on  DATE NOT NULL DEFAULT CURRENT_DATE,
    weight_kg    REAL
);

CREATE TABLE members (
    id           INTEGER PRIMARY KEY,
    card_number  VARCHAR(10) NOT NULL,
    name         VARCHAR(120) NOT NULL,
    email        VARCHAR(254) COLLATE NOCASE,
    preferences  JSON,
    joined_at    DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    blocked      BOOLEAN NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX members_card_number ON members (card_number);
CREATE UNIQUE INDEX members_email ON members (email);

CREATE TABLE loans (
    id           INTEGER PRIMARY KEY,
    barcode      VARCHAR(20) NOT NULL REFERENCES copies (barcode),
    member_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE RESTRICT,
    lent_at      DATETIME NOT NULL DEFAULT (datetime('now')),
    due_on       DATE NOT NULL,
    returned_at  DATETIME,
    renewals     TINYINT NOT NULL DEFAULT 0 CHECK (renewals <= 3),
    UNIQUE (barcode, lent_at)
);

-- One fine for a loan at most.
CREATE TABLE fines (
    loan_id     INTEGER PRIMARY KEY REFERENCES loans (id) ON DELETE CASCADE,
    amount      DECIMAL(6, 2) NOT NULL CHECK (amount > 0),
    fee         DECIMAL(6, 2) NOT NULL DEFAULT '0.50',
    total       DECIMAL(7, 2) GENERATED ALWAYS AS (amount + fee) STORED,
    paid_at     DATETIME
);

CREATE TABLE opening_hours (
    weekday    INTEGER NOT NULL PRIMARY KEY CHECK (weekday BETWEEN 1 AND 7),
    opens_at   TIME NOT NULL DEFAULT '09:00:00',
    closes_at  TIME NOT NULL DEFAULT '18:00:00',
    remark
);

-- What the gate counted; nobody ever edits a line, so it has no key.
CREATE TABLE visitor_log (
    gate        TEXT NOT NULL,
    entered_at  DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE VIEW overdue_loans AS
    SELECT id, barcode, member_id FROM loans WHERE returned_at IS NULL AND due_on < date('now');
