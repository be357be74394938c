"""The activity that reads the DDL."""

from typing import Final

from temporalio import activity

from activities.failures import mapped_errors
from activities.materials import Materials
from activities.planning import stored_plans
from activities.reporting import reporting
from crudflow.contracts import AgentKind, ParsedSchema, ParseSchema
from crudflow.domain.ddl import SourceText, read_schema, select_tables
from crudflow.domain.schema import Schema
from crudflow.domain.schema_json import from_json, to_json
from crudflow.signatures import PARSE_SCHEMA

KEPT_WARNINGS: Final = 100


class SchemaActivities:
    """Reads schemas."""

    def __init__(self, materials: Materials) -> None:
        """Read out of and store into the output trees that these materials open."""
        self._materials = materials

    @activity.defn(name=PARSE_SCHEMA, no_thread_cancel_exception=True)
    def parse_schema(self, job: ParseSchema) -> ParsedSchema:
        """Read the DDL, store the schema in the output tree and say what it holds."""
        with mapped_errors(), reporting(of=3) as reporter:
            tree = self._materials.tree(job.target)
            reporter.report(1, "read the sources")
            if job.target.schema:
                # A later run of a large job: the schema was read by the first.
                schema = from_json(tree.load(job.target.schema))
            else:
                sources = [SourceText(one.name, tree.load(one.digest)) for one in job.sources]
                reporter.report(2, "parse")
                schema = read_schema(sources, job.dialect)
            chosen = select_tables(schema, job.tables)
            reporter.report(3, "store the schema")
            # The whole schema, whatever was chosen: a table is planned with all that it refers to.
            digest = tree.store(to_json(schema))
            plans = job.target.plans or stored_plans(tree, schema)
            return self._summary(job, schema, chosen, digest, plans)

    def _summary(
        self, job: ParseSchema, schema: Schema, chosen: Schema, digest: str, plans: str
    ) -> ParsedSchema:
        offered = self._materials.blueprint(job.target.blueprint).kinds
        kinds = sorted((AgentKind(kind) for kind in offered), key=lambda kind: -kind.priority)
        return ParsedSchema(
            schema=digest,
            dialect=schema.dialect,
            tables=tuple(table.key for table in chosen.tables),
            columns=sum(len(table.columns) for table in chosen.tables),
            warnings=tuple(str(warning) for warning in schema.warnings[:KEPT_WARNINGS]),
            kinds=tuple(kinds),
            plans=plans,
        )
