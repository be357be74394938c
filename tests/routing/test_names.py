"""Tables of an English schema under their German, French and Spanish names."""

import pytest

from crudflow.domain.routing import KINDS, route

_, _, BC, FC, UC = KINDS
SCHOOL = ("students", "teachers", "rooms", "invoices", "invoice_lines", "payments", "pupils")


@pytest.mark.parametrize(
    ("text", "kind", "tables"),
    [
        ("CRUD-Endpunkte für Rechnungen und Zahlungen", BC, ("invoices", "payments")),
        ("Erstelle die Masken für alle Lehrer und Räume", UC, ("teachers", "rooms")),
        ("Frontend-Services für die Tabelle Raeume", FC, ("rooms",)),
        ("Crée les endpoints REST des factures et des paiements", BC, ("invoices", "payments")),
        ("Les pages CRUD pour les lignes de facture", UC, ("invoice_lines",)),
        ("Crée les écrans pour gérer les enseignants", UC, ("teachers",)),
        ("API Endpunkte Lehrer", BC, ("teachers",)),
        ("Crea las páginas para profesores y aulas", UC, ("teachers", "rooms")),
    ],
)
def test_tables_are_known_by_translated_names(
    text: str, kind: str, tables: tuple[str, ...]
) -> None:
    routing = route(text, SCHOOL)
    assert routing.verdict == "routed", routing.reasons
    assert routing.kinds == (kind,)
    assert set(routing.tables) == set(tables)


@pytest.mark.parametrize(
    "text",
    [
        "Seiten für Bestellungen",
        "Seiten für Schüler",
        "Erstelle Rechnungen für alle Lehrer",
        "Crée des factures pour les enseignants",
        "Die Lehrer wollen Seiten",
        "Räum die Seiten auf",
        "Bearbeite die Lehrer",
        "Wann kommen die Seiten für Lehrer?",
        "Páginas que ven los profesores",
    ],
)
def test_a_translated_name_is_no_guess(text: str) -> None:
    """A table that the schema lacks, two that may be meant, and words that are no tables."""
    assert route(text, SCHOOL).verdict != "routed"
