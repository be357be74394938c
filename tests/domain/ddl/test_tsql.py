"""What SQL Server's scripts have beside CREATE TABLE."""

import pytest

from tests.domain.ddl.reading import keys, messages, only_table, read

SSMS = """USE [master]
GO
/****** Object:  Database [Shop] ******/
CREATE DATABASE [Shop]
GO
USE [Shop]
GO
SET ANSI_NULLS ON
GO
CREATE TYPE [dbo].[Phone] FROM [nvarchar](25) NOT NULL
GO
IF NOT EXISTS (SELECT * FROM sys.objects WHERE object_id = OBJECT_ID(N'[dbo].[Customer]'))
BEGIN
CREATE TABLE [dbo].[Customer](
\t[Id] [int] IDENTITY(1,1) NOT FOR REPLICATION NOT NULL,
\t[Guid] [uniqueidentifier] ROWGUIDCOL  NOT NULL CONSTRAINT [DF_g] DEFAULT (newid()),
\t[Phone] [dbo].[Phone] NOT NULL,
\t[Other] [dbo].[Phone] NULL,
\t[Email] [nvarchar](50) MASKED WITH (FUNCTION = 'email()') NULL,
\t[Few] [int] SPARSE NULL,
\t[From] [datetime2](7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
\t[To] [datetime2](7) GENERATED ALWAYS AS ROW END NOT NULL,
\tPERIOD FOR SYSTEM_TIME ([From], [To]),
\tINDEX [ix] NONCLUSTERED ([Few]),
 CONSTRAINT [PK_Customer] PRIMARY KEY CLUSTERED
(
\t[Id] ASC
)WITH (PAD_INDEX = OFF, ALLOW_PAGE_LOCKS = ON) ON [PRIMARY],
 CONSTRAINT [UQ_Guid] UNIQUE NONCLUSTERED ([Guid] ASC, [Few] DESC) ON [PRIMARY],
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY] WITH (SYSTEM_VERSIONING = ON)
END
GO
CREATE TABLE [Sales].[Order](
\t[Id] [int] NOT NULL PRIMARY KEY NONCLUSTERED,
\t[CustomerId] [int] NULL INDEX [inline] UNIQUE,
\t[Total] [money] NULL
) ON [PRIMARY]
GO
ALTER TABLE [Sales].[Order]  WITH CHECK ADD  CONSTRAINT [FK_Order] FOREIGN KEY([CustomerId])
REFERENCES [dbo].[Customer] ([Id])
ON DELETE CASCADE
GO
ALTER TABLE [Sales].[Order] CHECK CONSTRAINT [FK_Order]
GO
ALTER TABLE [Sales].[Order] WITH CHECK CHECK CONSTRAINT ALL
GO
ALTER TABLE [Sales].[Order] ADD  CONSTRAINT [DF_Total]  DEFAULT ((0)) FOR [Total]
GO
ALTER TABLE [Sales].[Order] SET (LOCK_ESCALATION = TABLE)
GO
CREATE UNIQUE NONCLUSTERED INDEX [ux] ON [Sales].[Order] ([Total] ASC) WITH (FILLFACTOR = 80)
GO
CREATE UNIQUE INDEX [partial] ON [Sales].[Order] ([Id] ASC) WHERE ([Total] IS NOT NULL)
GO
CREATE VIEW [dbo].[v] AS SELECT 1 AS a
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'It''s the id' ,
 @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Customer',
 @level2type=N'COLUMN',@level2name=N'Id'
GO
EXECUTE sp_addextendedproperty 'MS_Description', 'Orders', 'SCHEMA', 'Sales', 'TABLE', 'Order'
GO
EXEC sp_addextendedproperty 'MS_Description', 'x', 'SCHEMA', 'dbo', 'TABLE', 'Gone', NULL, NULL;
EXEC sp_addextendedproperty 'MS_Description', 'x', 'SCHEMA', 'dbo', 'TABLE', 'Customer', 'INDEX'
EXEC sp_addextendedproperty 'MS_Description', 'x', 'SCHEMA', 'dbo', 'TABLE', 'Customer', 'COLUMN'
EXEC sp_addextendedproperty 'Version', '1.0', NULL, NULL
"""


def test_a_script_of_management_studio_is_read_whole() -> None:
    schema = read(SSMS, "tsql")

    assert keys(schema) == ["Customer", "Sales.Order"]
    customer, order = schema.tables
    assert (customer.primary_key, order.primary_key) == (("Id",), ("Id",))
    assert [key.columns for key in customer.uniques] == [("Guid", "Few")]
    assert [key.columns for key in order.uniques] == [("CustomerId",), ("Total",)]
    assert [index.columns for index in customer.indexes] == [("Few",)]
    assert customer.column("Id").comment == "It's the id"
    assert order.comment == "Orders"
    assert [(key.columns, key.ref_table) for key in order.foreign_keys] == [
        (("CustomerId",), "Customer")
    ]
    assert order.column("Total").default is not None
    phone, other = customer.column("Phone"), customer.column("Other")
    assert (phone.type.domain, phone.type.length) == ("Phone", 25)
    assert (phone.nullable, other.nullable) == (False, True)
    assert len(customer.columns) == 8
    index, view = (
        SSMS[: SSMS.index(text)].count("\n") + 1 for text in ("INDEX [partial]", "CREATE VIEW")
    )
    assert messages(schema) == (
        f"schema.sql:{index}: unique index 'partial' of table 'Sales.Order' is left out:"
        " it holds for some rows only\n"
        f"schema.sql:{view}: view 'v' is left out: only tables are read"
    )


@pytest.mark.parametrize(
    "before",
    [
        "PRINT N'CREATE TABLE x (a int)'\n",
        "INSERT INTO x VALUES (N'it''s', 'CREATE TABLE y (a int)')\n",
        "INSERT x EXEC p\n",
        "CREATE PROCEDURE p AS BEGIN CREATE TABLE x (a int) END\nGO\n",
        "CREATE OR ALTER FUNCTION f() RETURNS int AS BEGIN RETURN 1 END\nGO 3 -- times\n",
        "ALTER TRIGGER r ON x AFTER INSERT AS CREATE TABLE y (a int)\ngo\n",
        "SELECT * INTO #x FROM y\n",
        "IF OBJECT_ID('x') IS NOT NULL DROP TABLE x;\n",
        "GRANT CREATE TABLE TO someone\n",
        "DECLARE @x TABLE (a int)\n",
        "SET IDENTITY_INSERT x ON;\n",
        "/* GO\n CREATE TABLE x (a int)\nGO\n*/\n",
        "-- GO\n-- it's\n",
        "EXEC ('CREATE TABLE x (a int)')\n",
        "EXECUTE AS USER = 'x'\n",
        "EXEC dbo.sp_executesql @statement = N'CREATE VIEW v AS SELECT 1'\n",
        "GO\nGO\n",
        "UPDATE x SET a = 1 WHERE b IN (SELECT 1)\n",
        "CREATE TYPE dbo.rows AS TABLE (a int)\n",
        "BEGIN TRANSACTION\n",
        "EXEC sp_rename 'a', 'b', 'c', 'd', 'e', 'f'\n",
        "CREATE XML SCHEMA COLLECTION c AS N'<x/>'\n",
    ],
)
def test_what_defines_no_table_is_passed_over(before: str) -> None:
    schema = read(f"{before}CREATE TABLE t (a int)\nGO\n", "tsql")

    assert keys(schema) == ["t"]
    assert schema.warnings == ()


def test_statements_need_no_terminators() -> None:
    schema = read(
        "CREATE TABLE a (id int PRIMARY KEY) CREATE TABLE b (id int, a int REFERENCES a"
        " ON DELETE SET NULL ON UPDATE SET DEFAULT)\nINSERT INTO a VALUES (1)\n"
        "ALTER TABLE b ADD c int NOT NULL CONSTRAINT d DEFAULT (1), CONSTRAINT k UNIQUE (c), e int"
        "\n"
        "ALTER TABLE b ALTER COLUMN id bigint NOT NULL ALTER TABLE b ALTER COLUMN e ADD SPARSE\n"
        "ALTER TABLE b ALTER COLUMN e DROP SPARSE ALTER TABLE b ADD DEFAULT 5 FOR id "
        "CREATE TABLE #temporary (a int)\n"
        "ALTER TABLE b DROP COLUMN e, CONSTRAINT k WITH (ONLINE = ON)\n"
        "ALTER TABLE b ADD PRIMARY KEY (id) PRINT 'x'",
        "tsql",
    )

    assert keys(schema) == ["a", "b"]
    b = schema.table("b")
    assert [column.name for column in b.columns] == ["id", "a", "c"]
    assert (b.column("id").type.text, b.primary_key, b.uniques) == ("bigint", ("id",), ())
    assert b.column("id").default is not None
    assert b.foreign_keys[0].on_delete.value == "SET NULL"
    assert messages(schema) == "schema.sql:5: temporary table '#temporary' is left out"


def test_old_procedures_define_types_and_rename() -> None:
    schema = read(
        "EXEC sp_addtype id, 'varchar(11)', 'NOT NULL'\nexec sp_addtype flag, bit\n"
        "CREATE TABLE t (a id, b flag)\n"
        "EXEC sp_rename 'dbo.t.a', 'c', 'COLUMN'\nEXEC sp_rename 't', 'u';\n"
        "EXEC sp_rename 'gone', 'x'\nEXEC sp_rename 'x.y', 'z', 'COLUMN'",
        "tsql",
    )

    table = schema.table("u")
    assert (table.column("c").type.length, table.column("c").nullable) == (11, False)
    assert table.column("b").type.domain == "flag"
    assert schema.warnings == ()


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("EXEC sp_addtype 5", "expected the name and the base of a type"),
        ("EXEC sp_rename @x, @y", "expected the old and the new name"),
        ("EXEC sp_addtype x, 'NOT NULL'", "has no type"),
    ],
)
def test_a_procedure_that_cannot_be_read_is_a_warning(statement: str, reason: str) -> None:
    assert reason in messages(read(f"CREATE TABLE t (a int)\n{statement}", "tsql"))


def test_inline_keys_of_every_shape() -> None:
    table = only_table(
        "CREATE TABLE t (a int PRIMARY KEY CLUSTERED WITH (FILLFACTOR = 80) ON [PRIMARY],"
        " b int FOREIGN KEY REFERENCES t (a) NOT FOR REPLICATION,"
        " c int CONSTRAINT u UNIQUE NONCLUSTERED DEFAULT 1 WITH VALUES,"
        " d int CONSTRAINT k FOREIGN KEY (d) REFERENCES t (a),"
        " e int CHECK NOT FOR REPLICATION (e > 0), f int REFERENCES shop.dbo.t (a),"
        " CONSTRAINT old UNIQUE (e) WITH FILLFACTOR = 80 ON scheme (e))",
        "tsql",
    )

    assert table.primary_key == ("a",)
    assert [key.columns for key in table.foreign_keys] == [("b",), ("d",), ("f",)]
    assert [(key.columns, key.name) for key in table.uniques] == [
        (("c",), "u"),
        (("e",), "old"),
    ]
    assert [check.expression for check in table.checks] == ["e > 0"]


def test_a_key_of_the_table_needs_no_comma_in_front() -> None:
    table = only_table(
        "CREATE TABLE t (a int NOT NULL, b int DEFAULT 1 NULL\n"
        "PRIMARY KEY CLUSTERED (a ASC) WITH (PAD_INDEX = OFF) ON [PRIMARY], c int UNIQUE (b, c))",
        "tsql",
    )

    assert table.primary_key == ("a",)
    assert [key.columns for key in table.uniques] == [("b", "c")]
    assert table.column("b").default is not None


def test_memory_optimised_tables_have_keys_too() -> None:
    table = only_table(
        "CREATE TABLE t (id int PRIMARY KEY NONCLUSTERED HASH WITH (BUCKET_COUNT = 8) NOT NULL,"
        " g uniqueidentifier DEFAULT (newid()),"
        " UNIQUE NONCLUSTERED HASH (g) WITH (BUCKET_COUNT = 8)) WITH (MEMORY_OPTIMIZED = ON)",
        "tsql",
    )

    assert table.primary_key == ("id",)
    assert [key.columns for key in table.uniques] == [("g",)]


def test_graph_tables_keep_their_own_columns() -> None:
    schema = read(
        "CREATE TABLE person (id int PRIMARY KEY) AS NODE\n"
        "CREATE TABLE rates (stars int) AS EDGE\n"
        "CREATE TABLE knows AS EDGE\nGO\n",
        "tsql",
    )

    assert keys(schema) == ["person", "rates"]
    assert messages(schema) == "schema.sql:3: table 'knows' is left out: it has no columns"


def test_dropping_from_a_table_that_is_not_there_loses_nothing() -> None:
    schema = read(
        "USE $(Name)\nGO\n"
        "IF OBJECT_ID('dbo.t') IS NOT NULL ALTER TABLE dbo.t DROP CONSTRAINT fk\nGO\n"
        "CREATE TABLE dbo.t (id int)\nGO\n",
        "tsql",
        strict=True,
    )

    assert (keys(schema), schema.warnings) == (["t"], ())


def test_several_constraints_or_columns_are_dropped_at_once() -> None:
    schema = read(
        "CREATE TABLE t (a int, b int, c int, d int CONSTRAINT u UNIQUE,"
        " CONSTRAINT k CHECK (a > b))\nALTER TABLE t DROP CONSTRAINT u, k\n"
        "ALTER TABLE t DROP COLUMN IF EXISTS b, c\nGO\n",
        "tsql",
    )

    (table,) = schema.tables
    assert [column.name for column in table.columns] == ["a", "d"]
    assert (table.uniques, table.checks, schema.warnings) == ((), (), ())


def test_a_table_made_by_select_into_is_left_out_with_a_word() -> None:
    schema = read(
        "CREATE TABLE t (id int)\n"
        "INSERT INTO t VALUES (1)\n"
        "SELECT id INTO #scratch FROM t\n"
        "MERGE t USING (SELECT 2 AS id) AS s ON t.id = s.id "
        "WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id) OUTPUT inserted.id INTO t;\n"
        "SELECT id INTO q FROM t\n"
        "CREATE TABLE u (id int)\n",
        "tsql",
    )

    assert keys(schema) == ["t", "u"]
    assert messages(schema).startswith("schema.sql:5: a statement is left out")
    assert "table 'q' is made from a query" in messages(schema)


def test_all_that_an_add_without_check_lists_is_added() -> None:
    schema = read(
        "CREATE TABLE [nas] ([id] [int] IDENTITY (1, 1) NOT NULL, [kind] [varchar] (30) NOT NULL,"
        " [name] [varchar] (9) NOT NULL) ON [PRIMARY]\nGO\n"
        "ALTER TABLE [nas] WITH NOCHECK ADD\n"
        "  CONSTRAINT [DF_kind] DEFAULT ('other') FOR [kind],\n"
        "  CONSTRAINT [DF_name] DEFAULT ('') FOR [name],\n"
        "  CONSTRAINT [PK_nas] PRIMARY KEY NONCLUSTERED ([id]) ON [PRIMARY]\nGO\n"
        "ALTER TABLE nas WITH CHECK ADD CONSTRAINT u UNIQUE (name), CHECK (kind <> '')\n"
        "ALTER TABLE nas WITH CHECK CHECK CONSTRAINT u\nGO\n",
        "tsql",
    )

    (table,) = schema.tables
    assert [column.name for column in table.columns if column.default] == ["kind", "name"]
    assert table.primary_key == ("id",)
    assert [key.columns for key in table.uniques] == [("name",)]
    assert len(table.checks) == 1
    assert schema.warnings == ()


def test_a_property_called_description_describes_too() -> None:
    schema = read(
        "CREATE TABLE dbo.t (id int)\n"
        "EXECUTE sp_addextendedproperty @name = N'Description', @value = N'What it is',"
        " @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE',"
        " @level1name = N't', @level2type = N'COLUMN', @level2name = N'id'\nGO\n",
        "tsql",
    )

    assert schema.tables[0].column("id").comment == "What it is"
