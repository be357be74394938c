"""Create all tables."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
    Uuid,
    false,
    text,
)

from app.db.operations import create_enum, create_schema, drop_enum
from app.db.types import ArrayOf, Char, ExactNumeric, Json, Timestamp, named_enum

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others refer to first."""
    create_schema("billing")
    create_enum(
        "mood; DROP TABLE users",
        "happy",
        'it\'s "fine"',
        "",
        " ",
        "<%= 7 * 7 %>",
        "{{ 7 * 7 }}",
        "${7*7}",
        "*/ alert(1) /*",
        '"""',
        "'''",
        "</script><script>alert(1)</script>",
        "back\\slash",
        "naïve",
        "日本語",
        "🙂",
        "class",
        "None",
        "1st",
        "Happy",
        "HAPPY",
    )
    op.create_table(
        "main",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("import", Text(), nullable=False),
        Column("app", Integer(), nullable=True),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "base",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("main_id", Integer(), nullable=False),
        PrimaryKeyConstraint("id"),
        ForeignKeyConstraint(["main_id"], ["main.id"]),
    )
    op.create_table(
        "index",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("test", Boolean(), nullable=False, server_default=false()),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "test",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("fixture", Text(), nullable=True),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "models",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("schemas", Text(), nullable=True),
        Column("session", Text(), nullable=True),
        Column("db", Text(), nullable=True),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "health",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("docs", Text(), nullable=True),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "select",
        Column("from", Integer(), autoincrement=False, nullable=False),
        Column("where", Text(), nullable=True),
        Column("order", Integer(), nullable=True),
        Column("group", Text(), nullable=True),
        PrimaryKeyConstraint("from"),
    )
    op.create_table(
        "class",
        Column("def", Integer(), autoincrement=False, nullable=False),
        Column("return", Text(), nullable=False),
        Column("lambda", ExactNumeric(5, 2), nullable=True),
        PrimaryKeyConstraint("def"),
    )
    op.create_table(
        "attributes",
        Column("metadata", Json(binary=True, nullable=True), nullable=True),
        Column("registry", Text(), nullable=True),
        Column("query", Text(), nullable=True),
        Column("model_config", Text(), nullable=True),
        Column("model_fields", Text(), nullable=True),
        Column("schema", Text(), nullable=True),
        Column("copy", Text(), nullable=True),
        Column("json", Json(binary=False, nullable=True), nullable=True),
        Column("dict", Text(), nullable=True),
        Column("validate", Text(), nullable=True),
        Column("self", Integer(), nullable=False, server_default=text("1")),
        Column("cls", Integer(), nullable=True),
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("type", Text(), nullable=True),
        Column("limit", Integer(), nullable=True),
        Column("offset", Integer(), nullable=True),
        Column("sort", Text(), nullable=True),
        Column("q", Text(), nullable=True),
        Column("request", Text(), nullable=True),
        Column("response", Text(), nullable=True),
        Column("__init__", Text(), nullable=True),
        Column("__table__", Text(), nullable=True),
        Column("_private", Text(), nullable=True),
        Column("None", Text(), nullable=True),
        Column("True", Boolean(), nullable=True),
        Column("async", Boolean(), nullable=True),
        Column("match", Text(), nullable=True),
        Column("print", Text(), nullable=True),
        Column("date", Date(), nullable=True),
        Column("datetime", Timestamp(timezone=False), nullable=True),
        Column("uuid", Uuid(), nullable=True),
        Column("Decimal", ExactNumeric(), nullable=True),
        Column("str", String(10), nullable=True),
        Column("int", Integer(), nullable=True),
        Column("list", ArrayOf(Integer(), int), nullable=True),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "user",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("userName", Text(), nullable=True),
        Column("user_name", Text(), nullable=True),
        Column("User Name", Text(), nullable=True),
        PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "users",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("user_id", Integer(), nullable=True),
        PrimaryKeyConstraint("id"),
        ForeignKeyConstraint(["user_id"], ["user.id"]),
    )
    op.create_table(
        "User_",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("user", Integer(), nullable=True),
        PrimaryKeyConstraint("id"),
        ForeignKeyConstraint(["user"], ["user.id"]),
    )
    op.create_table(
        "users",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("public_user", Integer(), nullable=True),
        Column("public-user", Integer(), nullable=True),
        PrimaryKeyConstraint("id"),
        ForeignKeyConstraint(["public_user"], ["users.id"]),
        ForeignKeyConstraint(["public-user"], ["user.id"]),
        schema="billing",
    )
    op.create_table(
        "Ünïcode Tâble 日本",
        Column("größe in cm", ExactNumeric(5, 1), nullable=True),
        Column("名前", String(40), nullable=False),
        Column("🙂", Text(), nullable=True),
        Column("1st", Integer(), nullable=True),
        Column("2nd value", Integer(), nullable=True),
        Column("%", ExactNumeric(5, 2), nullable=True),
        Column("a-b", Text(), nullable=True),
        Column("a b", Text(), nullable=True),
        Column("a.b", Text(), nullable=True),
        Column("a/b", Text(), nullable=True),
        Column("C:\\new\\table", Text(), nullable=True),
        Column("quote'd", Text(), nullable=True),
        Column('double"quote', Text(), nullable=True),
        Column("key #", Integer(), autoincrement=False, nullable=False),
        PrimaryKeyConstraint("key #"),
    )
    op.create_table(
        "../../etc/passwd",
        Column("../id", Integer(), autoincrement=False, nullable=False),
        Column("$(touch pwned)", Text(), nullable=True),
        Column("`id`", Text(), nullable=True),
        PrimaryKeyConstraint("../id"),
    )
    op.create_table(
        "<%= config %>",
        Column("{{ self }}", Integer(), autoincrement=False, nullable=False),
        Column("<% raw %>", Text(), nullable=True),
        Column("{# comment #}", Text(), nullable=True),
        Column("</script>", Text(), nullable=True),
        Column("*/", Text(), nullable=True),
        Column('""', Text(), nullable=True),
        PrimaryKeyConstraint("{{ self }}"),
    )
    op.create_table(
        "texts",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column(
            "mood",
            named_enum(
                "happy",
                'it\'s "fine"',
                "",
                " ",
                "<%= 7 * 7 %>",
                "{{ 7 * 7 }}",
                "${7*7}",
                "*/ alert(1) /*",
                '"""',
                "'''",
                "</script><script>alert(1)</script>",
                "back\\slash",
                "naïve",
                "日本語",
                "🙂",
                "class",
                "None",
                "1st",
                "Happy",
                "HAPPY",
                name="mood; DROP TABLE users",
            ),
            nullable=False,
            server_default='it\'s "fine"',
            comment='"""',
        ),
        Column(
            "quoted",
            Text(),
            nullable=False,
            server_default='"""; import os; os.abort() #',
            comment="'''; raise SystemExit(\"owned\") #",
        ),
        Column(
            "braces",
            Text(),
            nullable=False,
            server_default="{{ config }} ${x} <%= x %> {% raw %} #}",
        ),
        Column("lines", Text(), nullable=False, comment="\n\nimport os\n"),
        Column("percent", Text(), nullable=False, server_default="100%s %(name)s :bind"),
        Column("closed", Text(), nullable=True),
        Column("letter", Char(1), nullable=False, server_default="'", comment="\\"),
        PrimaryKeyConstraint("id"),
        CheckConstraint('"closed" <> \'*/ </script> """\'', name="ck_text_1"),
        comment='Ends """ here, */ here, --> here\nand </script> here; <%= 7 * 7 %> {{ 7 * 7 }} ${7*7} \\',
    )


def downgrade() -> None:
    """Drop the tables again."""
    op.drop_table("texts")
    op.drop_table("<%= config %>")
    op.drop_table("../../etc/passwd")
    op.drop_table("Ünïcode Tâble 日本")
    op.drop_table("users", schema="billing")
    op.drop_table("User_")
    op.drop_table("users")
    op.drop_table("user")
    op.drop_table("attributes")
    op.drop_table("class")
    op.drop_table("select")
    op.drop_table("health")
    op.drop_table("models")
    op.drop_table("test")
    op.drop_table("index")
    op.drop_table("base")
    op.drop_table("main")
    drop_enum("mood; DROP TABLE users")
