"""Sample rows of campuses."""

from app.crud.samples import SampleRow, SampleTable
from app.models import Campus
from app.schemas.campus import CampusCreate

TABLE = SampleTable(
    Campus,
    CampusCreate,
    {
        1: SampleRow(
            {
                "name": "Riverside",
                "address": {"street": "4 Mill Lane", "town": "York", "postcode": "YO1 7AA"},
                "latitude": "53.95900",
                "longitude": "-1.08150",
                "opened_on": "1974-09-01",
            }
        ),
        2: SampleRow(
            {
                "name": "Hilltop",
                "address": {"street": "1 Beacon Road", "town": "York", "postcode": "YO10 3BB"},
                "opened_on": "2008-01-07",
            }
        ),
    },
)
