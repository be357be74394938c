"""Plans: everything that the generated files say, decided before a template prints it."""

from crudflow.domain.planning.application import merge_plans, plan_app
from crudflow.domain.planning.migration import MigrationPlan, plan_migration
from crudflow.domain.planning.model import AppPlan, FieldPlan, TablePlan

__all__ = [
    "AppPlan",
    "FieldPlan",
    "MigrationPlan",
    "TablePlan",
    "merge_plans",
    "plan_app",
    "plan_migration",
]
