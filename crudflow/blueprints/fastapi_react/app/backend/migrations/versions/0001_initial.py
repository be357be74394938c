"""Create all tables."""

<% for line in migration.imports %>
<%= line %>

<% endfor %>

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others refer to first."""
<% if migration.late %>
    sqlite = op.get_context().dialect.name == "sqlite"
<% endif %>
<% for schema in migration.schemas %>
    create_schema(<%= schema | py %>)
<% endfor %>
<% for name, values in migration.enums %>
    create_enum(<%= name | py %><% for value in values %>, <%= value | py %><% endfor %>)
<% endfor %>
<% for table in migration.tables %>
    op.create_table(
        <%= table.name %>,
<% for column in table.columns %>
        Column(<%= column | join(", ") %>),
<% endfor %>
<% for constraint in table.constraints %>
        <%= constraint %>,
<% endfor %>
<% if table.late %>
        *([<% for constraint in table.late %><%= constraint %>, <% endfor %>] if sqlite else []),
<% endif %>
<% for option in table.options %>
        <%= option %>,
<% endfor %>
    )
<% endfor %>
<% if migration.late %>
    if not sqlite:
        # These close circles, so they wait until all tables are there; SQLite need not wait.
<% for arguments in migration.late %>
        op.create_foreign_key(<%= arguments | join(", ") %>)
<% endfor %>
<% endif %>
<% if not migration.tables %>
    # There are no tables yet.
<% endif %>


def downgrade() -> None:
    """Drop the tables again."""
<% if migration.late %>
    if op.get_context().dialect.name != "sqlite":
<% for arguments in migration.dropped %>
        op.drop_constraint(<%= arguments | join(", ") %>, type_="foreignkey")
<% endfor %>
<% endif %>
<% for table in migration.tables | reverse %>
    op.drop_table(<%= table.name %><% for option in table.schema %>, <%= option %><% endfor %>)
<% endfor %>
<% for name, values in migration.enums %>
    drop_enum(<%= name | py %>)
<% endfor %>
