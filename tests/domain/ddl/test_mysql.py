"""What MySQL's and MariaDB's scripts and dumps have beside CREATE TABLE."""

import pytest

from tests.domain.ddl.reading import keys, messages, read

DUMP = r"""
-- MySQL dump 10.13  Distrib 9.7.4
/*M!999999\- enable the sandbox mode */
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
CREATE DATABASE /*!32312 IF NOT EXISTS*/ `shop` /*!40100 DEFAULT CHARACTER SET utf8mb4 */;
USE `shop`;
DROP TABLE IF EXISTS `users`;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `users` (
  `id` int unsigned NOT NULL AUTO_INCREMENT COMMENT 'it''s; "the" \'id\'',
  `name` varchar(20) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL DEFAULT '',
  `hidden` int /*!80023 INVISIBLE */ DEFAULT NULL,
  `at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (`id`) USING BTREE,
  UNIQUE KEY `name` (`name`(10)) COMMENT 'short',
  UNIQUE KEY `lower` ((lower(`name`))),
  KEY `at` (`at` DESC),
  FULLTEXT KEY `ft` (`name`) /*!50100 WITH PARSER `ngram` */,
  CONSTRAINT `ck` CHECK ((`id` > 0)) /*!80016 NOT ENFORCED */
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='All ''users'''
/*!50100 PARTITION BY RANGE (id) (PARTITION p0 VALUES LESS THAN (10) ENGINE = InnoDB) */;
/*!40000 ALTER TABLE `users` DISABLE KEYS */;
INSERT INTO `users` VALUES (1,'it\'s; CREATE TABLE `nonsense` (a int);',NULL),(2,"x\";",NULL);
/*!40000 ALTER TABLE `users` ENABLE KEYS */;
/*!50001 CREATE VIEW `v` AS SELECT 1 AS `a`*/;
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `tr` BEFORE INSERT
ON `users` FOR EACH ROW BEGIN CREATE TABLE nonsense (a int); END */;;
DELIMITER ;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `v` AS select 1 AS `a` */;
"""


def test_a_dump_is_read_whole() -> None:
    schema = read(DUMP, "mysql")

    assert keys(schema) == ["users"]
    users = schema.tables[0]
    assert (users.comment, users.primary_key) == ("All 'users'", ("id",))
    assert users.column("id").comment == "it's; \"the\" 'id'"
    assert [column.name for column in users.columns] == ["id", "name", "hidden", "at"]
    assert [key.columns for key in users.uniques] == [("name",)]
    assert [check.expression for check in users.checks] == ["(`id` > 0)"]
    assert (
        messages(schema)
        == f"schema.sql:{_line_of('CREATE VIEW')}: view 'v' is left out: only tables are read"
    )


def _line_of(text: str) -> int:
    return DUMP[: DUMP.index(text)].count("\n") + 1


@pytest.mark.parametrize(
    "before",
    [
        "# CREATE TABLE x (a int); it's\n",
        "-- it's\n",
        "INSERT INTO x VALUES ('it\\'s; CREATE TABLE y (a int);');",
        "DELIMITER //\nCREATE PROCEDURE p() BEGIN CREATE TABLE x (a int); END//\nDELIMITER ;\n",
        "DELIMITER $$\nCREATE FUNCTION f() RETURNS int RETURN 1$$\nDELIMITER ;\n",
        "CREATE PROCEDURE p() BEGIN IF 1 THEN SELECT CASE 1 WHEN 1 THEN 2 END; END IF;"
        " CASE 1 WHEN 1 THEN SELECT 1; END CASE; CREATE TABLE x (a int); END;",
        "CREATE DEFINER=`r`@`h` TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET NEW.a = 1;",
        "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM x; END;",
        "SET @x = 'CREATE TABLE y (a int)'; PREPARE s FROM @x; EXECUTE s; DEALLOCATE PREPARE s;",
        "LOCK TABLES x WRITE; UNLOCK TABLES;",
        "SET NAMES utf8mb4;",
        "DO SLEEP(1);",
    ],
)
def test_what_defines_no_table_is_passed_over(before: str) -> None:
    schema = read(f"{before}CREATE TABLE t (a int);", "mysql")

    assert keys(schema) == ["t"]
    assert schema.warnings == ()


def test_a_routine_without_an_end_does_not_swallow_the_tables_behind_it() -> None:
    schema = read(
        "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET a = 1;"
        "CREATE TABLE a (x int); CREATE TRIGGER u BEFORE INSERT ON x FOR EACH ROW BEGIN SET b = 1;"
        "CREATE TABLE b (x int);",
        "mysql",
    )

    assert keys(schema) == ["a", "b"]


def test_the_first_database_used_is_the_default_one() -> None:
    schema = read(
        "USE shop; CREATE TABLE a (id int PRIMARY KEY);"
        "CREATE TABLE shop.b (a int REFERENCES shop.a (id));"
        "USE billing; CREATE TABLE a (id int PRIMARY KEY, s int REFERENCES shop.a (id),"
        " own int REFERENCES a (id));",
        "mysql",
    )

    assert keys(schema) == ["a", "b", "billing.a"]
    assert schema.table("b").foreign_keys[0].ref_table == "a"
    assert [key.ref_table for key in schema.table("billing.a").foreign_keys] == ["a", "billing.a"]


def test_keys_of_every_shape() -> None:
    schema = read(
        "CREATE TABLE t (a int KEY, b int UNIQUE KEY, c int COMMENT 'x' REFERENCES t (a),"
        " d int AUTO_INCREMENT, `key` int, UNIQUE INDEX u USING HASH (b, c),"
        " CONSTRAINT UNIQUE (c), CONSTRAINT named UNIQUE KEY ix (d), INDEX (b), SPATIAL KEY s (c),"
        " FOREIGN KEY fk_ix (b) REFERENCES t (a) ON DELETE SET DEFAULT,"
        " FOREIGN KEY IF NOT EXISTS (d) REFERENCES t (a), g geometry SRID 4326,"
        " h text CHARSET utf8, CONSTRAINT CHECK (a > 1)) COMMENT @x;",
        "mysql",
    )

    table = schema.tables[0]
    assert table.primary_key == ("a",)
    assert [(key.columns, key.name) for key in table.uniques] == [
        (("b",), None),
        (("b", "c"), "u"),
        (("c",), None),
        (("d",), "named"),
    ]
    assert [(key.columns, key.name) for key in table.foreign_keys] == [
        (("c",), None),
        (("b",), "fk_ix"),
        (("d",), None),
    ]


def test_like_copies_a_whole_table_and_a_query_tells_no_types() -> None:
    schema = read(
        "CREATE TABLE a (id int PRIMARY KEY, n int DEFAULT 3); CREATE TABLE b LIKE a;"
        "CREATE TABLE c AS SELECT * FROM a; CREATE TABLE d (x int) SELECT 1 AS x;"
        "CREATE TABLE e LIKE nothing; CREATE TABLE f SELECT 1; CREATE TABLE g (SELECT 2 AS x);",
        "mysql",
    )

    assert keys(schema) == ["a", "b", "d"]
    assert schema.table("b").primary_key == ("id",)
    assert schema.table("b").column("n").default is not None
    assert messages(schema).count("is made from a query") == 3
    assert "LIKE names a table that was not defined before" in messages(schema)


def test_semicolons_end_statements_under_another_delimiter_too() -> None:
    schema = read(
        "DELIMITER //\n"
        "SET @mode = '';\n"
        "CREATE TABLE a (id int);\n"
        "CREATE TABLE b (id int);\n"
        "DROP PROCEDURE IF EXISTS p;\n"
        "CREATE PROCEDURE p() BEGIN CREATE TABLE nonsense (id int); SELECT 1; END //\n"
        "CREATE TABLE c (id int)//\n"
        "DELIMITER ;\n"
        "CREATE TABLE d (id int);",
        "mysql",
    )

    assert keys(schema) == ["a", "b", "c", "d"]
    assert schema.warnings == ()


@pytest.mark.parametrize("delimiter", ["$$", "||", ";;", "~", "^^", "end_here"])
def test_any_word_may_be_the_delimiter(delimiter: str) -> None:
    schema = read(
        f"DELIMITER {delimiter}\nCREATE TABLE a (id int); CREATE TABLE b (id int){delimiter}\n"
        f"CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET @x = 1; END{delimiter}\n"
        "DELIMITER ;\nCREATE TABLE c (id int);",
        "mysql",
    )

    assert keys(schema) == ["a", "b", "c"]


def test_keys_are_added_in_parentheses() -> None:
    schema = read(
        "CREATE TABLE a (id int PRIMARY KEY);"
        "CREATE TABLE b (id int, a_id int);"
        "ALTER TABLE b ADD (INDEX b_ix (id));"
        "ALTER TABLE b ADD (note text, CONSTRAINT b_fk FOREIGN KEY (a_id) REFERENCES a (id),"
        " UNIQUE KEY b_uq (a_id), PRIMARY KEY (id));",
        "mysql",
    )

    table = schema.tables[1]
    assert [column.name for column in table.columns] == ["id", "a_id", "note"]
    assert table.primary_key == ("id",)
    assert [key.ref_table for key in table.foreign_keys] == ["a"]
    assert [key.columns for key in table.uniques] == [("a_id",)]


def test_columns_of_a_query_behind_the_listed_ones_are_missed() -> None:
    schema = read("CREATE TABLE t (a int) SELECT 2 AS b;", "mysql")

    assert [column.name for column in schema.tables[0].columns] == ["a"]
    assert "without the columns of the query" in messages(schema)
