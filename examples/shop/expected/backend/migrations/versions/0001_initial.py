"""Create all tables."""

from alembic import op
from sqlalchemy import (
    REAL,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    Date,
    Enum,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    String,
    Text,
    Time,
    UniqueConstraint,
    false,
    func,
    text,
)

from app.db.types import ArrayOf, Bits, Char, ExactNumeric, Json, Timestamp

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others refer to first."""
    op.create_table(
        "customers",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("email", String(191), nullable=False),
        Column("password_hash", LargeBinary(), nullable=False),
        Column("name", String(120), nullable=False, server_default=""),
        Column(
            "language",
            Enum(
                "en",
                "de",
                "fr",
                "pt-BR",
                name="customer_language_values",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
            server_default="en",
        ),
        Column("newsletters", ArrayOf(String(), str), nullable=False),
        Column("loyalty_points", Integer(), nullable=False, server_default=text("0")),
        Column("is_business", Boolean(), nullable=False, server_default=false()),
        Column("birth_year", Integer(), nullable=True),
        Column("created_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
        Column("updated_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("email"),
        comment="People who have an account",
    )
    op.create_table(
        "addresses",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("customer_id", BigInteger(), nullable=False),
        Column(
            "kind",
            Enum(
                "billing",
                "shipping",
                name="address_kind_values",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
            comment="What it is used for",
        ),
        Column("line1", String(120), nullable=False),
        Column("line2", String(120), nullable=True),
        Column("postcode", String(12), nullable=False),
        Column("city", String(80), nullable=False),
        Column("country", Char(2), nullable=False, server_default="DE"),
        PrimaryKeyConstraint("id"),
        Index(None, "customer_id"),
        ForeignKeyConstraint(["customer_id"], ["customers.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "categories",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("parent_id", Integer(), nullable=True),
        Column("slug", String(60), nullable=False),
        Column("title", String(80), nullable=False),
        Column("position", SmallInteger(), nullable=False, server_default=text("0")),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("slug"),
        ForeignKeyConstraint(["parent_id"], ["categories.id"], ondelete="SET NULL"),
        comment="A tree of shelves",
    )
    op.create_table(
        "products",
        Column("sku", String(32), autoincrement=False, nullable=False),
        Column("category_id", Integer(), nullable=False),
        Column("title", String(200), nullable=False),
        Column("description", Text(), nullable=True),
        Column("price", ExactNumeric(10, 2), nullable=False, comment="Without tax"),
        Column("tax_rate", ExactNumeric(4, 2), nullable=False, server_default=text("19.00")),
        Column(
            "gross_price",
            ExactNumeric(12, 2),
            Computed('round(("price" * ((1 + ("tax_rate" * 1.0 / 100)))), 2)', persisted=True),
            nullable=True,
        ),
        Column("weight_g", BigInteger(), nullable=True),
        Column("rating", REAL(), nullable=True),
        Column("attributes", Json(binary=False, nullable=True), nullable=True),
        Column("ean", BigInteger(), nullable=True),
        Column("flags", Bits(8, varying=False), nullable=False),
        Column("thumbnail", LargeBinary(), nullable=True),
        Column("available_from", Timestamp(timezone=False), nullable=True),
        PrimaryKeyConstraint("sku"),
        UniqueConstraint("ean"),
        CheckConstraint('("rating" BETWEEN 0 AND 5)', name="ck_products_rating"),
        CheckConstraint('("tax_rate" >= 0 AND "tax_rate" < 100)', name="ck_products_tax"),
        Index(None, "category_id", "title"),
        ForeignKeyConstraint(["category_id"], ["categories.id"]),
    )
    op.create_table(
        "stock",
        Column("sku", String(32), autoincrement=False, nullable=False),
        Column(
            "warehouse",
            Enum(
                "north",
                "south",
                name="stock_warehouse_values",
                native_enum=False,
                create_constraint=True,
            ),
            autoincrement=False,
            nullable=False,
        ),
        Column("quantity", Integer(), nullable=False, server_default=text("0")),
        Column("counted_on", Date(), nullable=True),
        PrimaryKeyConstraint("sku", "warehouse"),
        ForeignKeyConstraint(["sku"], ["products.sku"], ondelete="CASCADE", onupdate="CASCADE"),
    )
    op.create_table(
        "orders",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("number", Char(12), nullable=False),
        Column("customer_id", BigInteger(), nullable=True),
        Column("shipping_address_id", BigInteger(), nullable=True),
        Column(
            "status",
            Enum(
                "new",
                "paid",
                "shipped",
                "returned",
                "cancelled",
                name="order_status_values",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
            server_default="new",
        ),
        Column("total", ExactNumeric(12, 2), nullable=False, server_default=text("0.00")),
        Column("note", Text(), nullable=True),
        Column("placed_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
        Column("deliver_between", Time(), nullable=True),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("number"),
        Index(None, "status", "placed_at"),
        ForeignKeyConstraint(["customer_id"], ["customers.id"], ondelete="SET NULL"),
        ForeignKeyConstraint(["shipping_address_id"], ["addresses.id"], ondelete="SET NULL"),
    )
    op.create_table(
        "order_lines",
        Column("order_id", BigInteger(), autoincrement=False, nullable=False),
        Column("line", Integer(), autoincrement=False, nullable=False),
        Column("sku", String(32), nullable=False),
        Column("quantity", Integer(), nullable=False, server_default=text("1")),
        Column("unit_price", ExactNumeric(10, 2), nullable=False),
        PrimaryKeyConstraint("order_id", "line"),
        UniqueConstraint("order_id", "sku"),
        ForeignKeyConstraint(["order_id"], ["orders.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["sku"], ["products.sku"], ondelete="RESTRICT"),
    )
    op.create_table(
        "reviews",
        Column("customer_id", BigInteger(), autoincrement=False, nullable=False),
        Column("sku", String(32), autoincrement=False, nullable=False),
        Column("stars", SmallInteger(), nullable=False),
        Column("body", Text(), nullable=True),
        Column("created_at", Timestamp(timezone=False), nullable=False, server_default=func.now()),
        PrimaryKeyConstraint("customer_id", "sku"),
        CheckConstraint('"stars" IN (1, 2, 3, 4, 5)', name="ck_reviews_stars"),
        ForeignKeyConstraint(["customer_id"], ["customers.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["sku"], ["products.sku"], ondelete="CASCADE"),
    )


def downgrade() -> None:
    """Drop the tables again."""
    op.drop_table("reviews")
    op.drop_table("order_lines")
    op.drop_table("orders")
    op.drop_table("stock")
    op.drop_table("products")
    op.drop_table("categories")
    op.drop_table("addresses")
    op.drop_table("customers")
