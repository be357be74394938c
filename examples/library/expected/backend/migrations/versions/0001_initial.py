"""Create all tables."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    Date,
    Double,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Text,
    Time,
    UniqueConstraint,
    false,
    func,
    text,
)

from app.db.types import Char, ExactNumeric, Json, Timestamp

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others refer to first."""
    op.create_table(
        "authors",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("name", Text(), nullable=False),
        Column("born", BigInteger(), nullable=True),
        Column("died", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id"),
        CheckConstraint('"born" BETWEEN 0 AND 2100', name="ck_author_1"),
        CheckConstraint('("died" IS NULL OR "died" >= "born")', name="ck_author_2"),
    )
    op.create_table(
        "publishers",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("name", String(120), nullable=False),
        Column("city", String(80), nullable=True),
        Column("imprint_of", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("name"),
        ForeignKeyConstraint(["imprint_of"], ["publishers.id"], ondelete="SET NULL"),
    )
    op.create_table(
        "books",
        Column("isbn", Char(13), autoincrement=False, nullable=False),
        Column("title", String(300), nullable=False),
        Column("subtitle", String(300), nullable=True),
        Column("publisher_id", BigInteger(), nullable=True),
        Column("published_on", Date(), nullable=True),
        Column("pages", BigInteger(), nullable=True),
        Column("price", ExactNumeric(8, 2), nullable=False, server_default=text("0.00")),
        Column("language", Char(2), nullable=False, server_default="en"),
        Column("for_children", Boolean(), nullable=False, server_default=false()),
        Column("cover", LargeBinary(), nullable=True),
        PrimaryKeyConstraint("isbn"),
        CheckConstraint('"pages" > 0', name="ck_book_1"),
        CheckConstraint('"price" >= 0', name="ck_book_2"),
        Index(None, "title"),
        ForeignKeyConstraint(["publisher_id"], ["publishers.id"]),
    )
    op.create_table(
        "book_authors",
        Column("isbn", Char(13), autoincrement=False, nullable=False),
        Column("author_id", BigInteger(), autoincrement=False, nullable=False),
        Column("position", BigInteger(), nullable=False, server_default=text("1")),
        Column("role", Text(), autoincrement=False, nullable=False, server_default="author"),
        PrimaryKeyConstraint("isbn", "author_id", "role"),
        CheckConstraint('"position" >= 1', name="ck_book_author_1"),
        CheckConstraint("\"role\" IN ('author', 'editor', 'translator')", name="ck_book_author_2"),
        ForeignKeyConstraint(["isbn"], ["books.isbn"], ondelete="CASCADE"),
        ForeignKeyConstraint(["author_id"], ["authors.id"]),
    )
    op.create_table(
        "copies",
        Column("barcode", String(20), autoincrement=False, nullable=False),
        Column("isbn", Char(13), nullable=False),
        Column("shelf", String(12), nullable=False),
        Column("condition", BigInteger(), nullable=False, server_default=text("5")),
        Column("acquired_on", Date(), nullable=False, server_default=func.current_date()),
        Column("weight_kg", Double(), nullable=True),
        PrimaryKeyConstraint("barcode"),
        CheckConstraint('"condition" IN (1, 2, 3, 4, 5)', name="ck_copy_1"),
        ForeignKeyConstraint(["isbn"], ["books.isbn"], onupdate="CASCADE"),
    )
    op.create_table(
        "members",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("card_number", String(10), nullable=False),
        Column("name", String(120), nullable=False),
        Column("email", String(254), nullable=True),
        Column("preferences", Json(binary=False, nullable=True), nullable=True),
        Column("joined_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
        Column("blocked", Boolean(), nullable=False, server_default=false()),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("card_number"),
        UniqueConstraint("email"),
    )
    op.create_table(
        "loans",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("barcode", String(20), nullable=False),
        Column("member_id", BigInteger(), nullable=False),
        Column("lent_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
        Column("due_on", Date(), nullable=False),
        Column("returned_at", Timestamp(timezone=False), nullable=True),
        Column("renewals", BigInteger(), nullable=False, server_default=text("0")),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("barcode", "lent_at"),
        CheckConstraint('"renewals" <= 3', name="ck_loan_1"),
        ForeignKeyConstraint(["barcode"], ["copies.barcode"]),
        ForeignKeyConstraint(["member_id"], ["members.id"], ondelete="RESTRICT"),
    )
    op.create_table(
        "fines",
        Column("loan_id", BigInteger(), autoincrement=False, nullable=False),
        Column("amount", ExactNumeric(6, 2), nullable=False),
        Column("fee", ExactNumeric(6, 2), nullable=False, server_default=text("0.50")),
        Column(
            "total",
            ExactNumeric(7, 2),
            Computed('round(("amount" + "fee"), 2)', persisted=True),
            nullable=True,
        ),
        Column("paid_at", Timestamp(timezone=False), nullable=True),
        PrimaryKeyConstraint("loan_id"),
        CheckConstraint('"amount" > 0', name="ck_fine_1"),
        ForeignKeyConstraint(["loan_id"], ["loans.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "opening_hours",
        Column(
            "weekday",
            BigInteger().with_variant(Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        Column("opens_at", Time(), nullable=False),
        Column("closes_at", Time(), nullable=False),
        Column("remark", Text(), nullable=True),
        PrimaryKeyConstraint("weekday"),
    )
    op.create_table(
        "visitor_log",
        Column("gate", Text(), nullable=False),
        Column("entered_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
    )


def downgrade() -> None:
    """Drop the tables again."""
    op.drop_table("visitor_log")
    op.drop_table("opening_hours")
    op.drop_table("fines")
    op.drop_table("loans")
    op.drop_table("members")
    op.drop_table("copies")
    op.drop_table("book_authors")
    op.drop_table("books")
    op.drop_table("publishers")
    op.drop_table("authors")
