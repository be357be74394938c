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
    PrimaryKeyConstraint,
    SmallInteger,
    String,
    Text,
    Time,
    UniqueConstraint,
    Uuid,
    false,
    func,
    text,
    true,
)

from app.db.operations import create_enum, drop_enum
from app.db.types import ArrayOf, Char, ExactNumeric, Json, Timestamp, named_enum

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others refer to first."""
    sqlite = op.get_context().dialect.name == "sqlite"
    create_enum("attendance_status", "present", "late", "excused", "absent")
    create_enum("audience", "students", "guardians", "teachers")
    create_enum("employment_type", "full_time", "part_time", "substitute")
    create_enum("guardian_relation", "mother", "father", "grandparent", "foster_parent", "other")
    create_enum("payment_method", "bank_transfer", "card", "cash", "direct_debit")
    create_enum("room_kind", "classroom", "laboratory", "gym", "workshop", "hall")
    create_enum("student_status", "applicant", "enrolled", "on_leave", "graduated", "withdrawn")
    create_enum("weekday", "mon", "tue", "wed", "thu", "fri", "sat")
    op.create_table(
        "campuses",
        Column("id", Uuid(), autoincrement=False, nullable=False),
        Column("name", String(80), nullable=False),
        Column(
            "address",
            Json(binary=True, nullable=False),
            nullable=False,
            comment="Street, town and postcode, as the post office wants them.",
        ),
        Column(
            "timezone",
            String(40),
            nullable=False,
            server_default="Europe/London",
            comment="Name in the IANA time zone database.",
        ),
        Column("latitude", ExactNumeric(8, 5), nullable=True),
        Column("longitude", ExactNumeric(8, 5), nullable=True),
        Column("opened_on", Date(), nullable=True),
        Column("is_active", Boolean(), nullable=False, server_default=true()),
        Column("created_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("name"),
        CheckConstraint('"latitude" BETWEEN -90 AND 90', name="ck_campus_1"),
        CheckConstraint('"longitude" BETWEEN -180 AND 180', name="ck_campus_2"),
        comment="A site with its own address, rooms and timetable.",
    )
    op.create_table(
        "rooms",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("campus_id", Uuid(), nullable=False),
        Column(
            "code",
            String(12),
            nullable=False,
            comment="What is written on the door; unique on its campus.",
        ),
        Column(
            "kind",
            named_enum("classroom", "laboratory", "gym", "workshop", "hall", name="room_kind"),
            nullable=False,
            server_default="classroom",
        ),
        Column("seats", SmallInteger(), nullable=False),
        Column(
            "facilities",
            ArrayOf(Text(), str),
            nullable=False,
            comment="Equipment such as projector, fume hood or piano.",
        ),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("campus_id", "code"),
        CheckConstraint('"seats" > 0', name="ck_room_1"),
        ForeignKeyConstraint(["campus_id"], ["campuses.id"], ondelete="CASCADE"),
        comment="A room in which lessons can be held.",
    )
    op.create_table(
        "teachers",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column(
            "staff_number",
            Char(6),
            nullable=False,
            comment="Number on the staff card, six characters.",
        ),
        Column("first_name", String(60), nullable=False),
        Column("last_name", String(60), nullable=False),
        Column(
            "full_name",
            String(121),
            Computed('(("first_name" || \' \') || "last_name")', persisted=True),
            nullable=True,
        ),
        Column("email", String(254), nullable=False),
        Column(
            "employment",
            named_enum("full_time", "part_time", "substitute", name="employment_type"),
            nullable=False,
            server_default="full_time",
        ),
        Column("department_id", Integer(), nullable=False),
        Column(
            "mentor_id",
            BigInteger(),
            nullable=True,
            comment="Experienced colleague who looks after a new teacher.",
        ),
        Column("hired_on", Date(), nullable=False, server_default=func.current_date()),
        Column("left_on", Date(), nullable=True),
        Column("created_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("updated_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("staff_number"),
        UniqueConstraint("email"),
        CheckConstraint(
            '("left_on" IS NULL OR "left_on" >= "hired_on")', name="teachers_left_after_hired"
        ),
        ForeignKeyConstraint(["mentor_id"], ["teachers.id"], ondelete="SET NULL"),
        *(
            [
                ForeignKeyConstraint(["department_id"], ["departments.id"]),
            ]
            if sqlite
            else []
        ),
        comment="A member of the teaching staff, past or present.",
    )
    op.create_table(
        "departments",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("name", String(80), nullable=False),
        Column("budget", ExactNumeric(12, 2), nullable=False, server_default=text("0")),
        Column(
            "head_teacher_id",
            BigInteger(),
            nullable=True,
            comment="Teacher who leads it; none while vacant.",
        ),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("name"),
        UniqueConstraint("head_teacher_id"),
        CheckConstraint('"budget" >= 0', name="ck_department_1"),
        ForeignKeyConstraint(["head_teacher_id"], ["teachers.id"], ondelete="SET NULL"),
        comment="A subject department, such as Mathematics or Modern Languages.",
    )
    op.create_table(
        "teacher_profiles",
        Column("teacher_id", BigInteger(), autoincrement=False, nullable=False),
        Column("biography", Text(), nullable=True),
        Column("qualifications", Json(binary=True, nullable=False), nullable=False),
        Column(
            "languages",
            ArrayOf(String(35), str),
            nullable=False,
            comment="Language tags after BCP 47, such as en or pt-BR.",
        ),
        Column("office_room_id", Integer(), nullable=True),
        Column("office_hour_from", Time(), nullable=True),
        Column("office_hour_to", Time(), nullable=True),
        Column("website", String(200), nullable=True),
        PrimaryKeyConstraint("teacher_id"),
        CheckConstraint('"office_hour_to" > "office_hour_from"', name="ck_teacher_profile_1"),
        ForeignKeyConstraint(["teacher_id"], ["teachers.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["office_room_id"], ["rooms.id"], ondelete="SET NULL"),
        comment="What the website shows of a teacher; one for each at most.",
    )
    op.create_table(
        "students",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column(
            "public_id",
            Uuid(),
            nullable=False,
            comment="Identifier for use outside the school; tells nothing.",
        ),
        Column("first_name", String(60), nullable=False),
        Column("last_name", String(60), nullable=False),
        Column("preferred_name", String(60), nullable=True),
        Column("date_of_birth", Date(), nullable=False),
        Column(
            "status",
            named_enum(
                "applicant", "enrolled", "on_leave", "graduated", "withdrawn", name="student_status"
            ),
            nullable=False,
            server_default="applicant",
        ),
        Column("campus_id", Uuid(), nullable=False),
        Column(
            "tutor_id",
            BigInteger(),
            nullable=True,
            comment="Teacher who is the first to ask about this student.",
        ),
        Column("email", String(254), nullable=True),
        Column("admitted_on", Date(), nullable=True),
        Column("notes", Text(), nullable=True),
        Column("created_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("updated_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("public_id"),
        UniqueConstraint("email"),
        Index(None, "last_name", "first_name"),
        Index(None, "tutor_id"),
        ForeignKeyConstraint(["campus_id"], ["campuses.id"]),
        ForeignKeyConstraint(["tutor_id"], ["teachers.id"], ondelete="SET NULL"),
        comment="Anybody who has ever applied for a place.",
    )
    op.create_table(
        "medical_records",
        Column("student_id", BigInteger(), autoincrement=False, nullable=False),
        Column("blood_group", String(3), nullable=True),
        Column("allergies", ArrayOf(Text(), str), nullable=False),
        Column("conditions", Text(), nullable=True),
        Column("doctor_name", String(120), nullable=True),
        Column("doctor_phone", String(32), nullable=True),
        Column(
            "emergency_consent",
            Boolean(),
            nullable=False,
            server_default=false(),
            comment="Whether a doctor may treat without asking.",
        ),
        Column("reviewed_at", Timestamp(timezone=True), nullable=True),
        PrimaryKeyConstraint("student_id"),
        CheckConstraint(
            "\"blood_group\" IN ('O-', 'O+', 'A-', 'A+', 'B-', 'B+', 'AB-', 'AB+')",
            name="ck_medical_record_1",
        ),
        ForeignKeyConstraint(["student_id"], ["students.id"], ondelete="CASCADE"),
        comment="What the school nurse has to know; one for each student at most.",
    )
    op.create_table(
        "guardians",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("first_name", String(60), nullable=False),
        Column("last_name", String(60), nullable=False),
        Column("email", String(254), nullable=True),
        Column("phone", String(32), nullable=True),
        Column("address", Json(binary=True, nullable=True), nullable=True),
        PrimaryKeyConstraint("id"),
        CheckConstraint(
            '(NOT ("email" IS NULL) OR NOT ("phone" IS NULL))', name="guardians_can_be_reached"
        ),
        comment="A parent or another adult who is responsible for a student.",
    )
    op.create_table(
        "student_guardians",
        Column("student_id", BigInteger(), autoincrement=False, nullable=False),
        Column("guardian_id", BigInteger(), autoincrement=False, nullable=False),
        Column(
            "relation",
            named_enum(
                "mother",
                "father",
                "grandparent",
                "foster_parent",
                "other",
                name="guardian_relation",
            ),
            nullable=False,
        ),
        Column(
            "is_primary",
            Boolean(),
            nullable=False,
            server_default=false(),
            comment="Whom the office calls first.",
        ),
        Column(
            "may_collect",
            Boolean(),
            nullable=False,
            server_default=true(),
            comment="Whether the student may be handed over to them.",
        ),
        PrimaryKeyConstraint("student_id", "guardian_id"),
        ForeignKeyConstraint(["student_id"], ["students.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["guardian_id"], ["guardians.id"], ondelete="CASCADE"),
        comment="Who is responsible for whom.",
    )
    op.create_table(
        "academic_years",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("label", String(9), nullable=False, comment="As people say it: 2026/27."),
        Column("starts_on", Date(), nullable=False),
        Column("ends_on", Date(), nullable=False),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("label"),
        CheckConstraint('"ends_on" > "starts_on"', name="ck_academic_year_1"),
        comment="A school year, from September to July.",
    )
    op.create_table(
        "terms",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("academic_year_id", Integer(), nullable=False),
        Column("ordinal", SmallInteger(), nullable=False),
        Column("name", String(40), nullable=False),
        Column("starts_on", Date(), nullable=False),
        Column("ends_on", Date(), nullable=False),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("academic_year_id", "ordinal"),
        CheckConstraint('"ordinal" BETWEEN 1 AND 4', name="ck_term_1"),
        CheckConstraint('"ends_on" > "starts_on"', name="ck_term_2"),
        ForeignKeyConstraint(["academic_year_id"], ["academic_years.id"], ondelete="CASCADE"),
        comment="A part of an academic year, between two holidays.",
    )
    op.create_table(
        "subjects",
        Column(
            "code",
            String(8),
            autoincrement=False,
            nullable=False,
            comment="Short code that timetables print: PHY, MATH2.",
        ),
        Column("name", String(80), nullable=False),
        Column("department_id", Integer(), nullable=False),
        Column(
            "colour",
            Char(7),
            nullable=False,
            server_default="#808080",
            comment="Colour in the timetable, as #rrggbb.",
        ),
        PrimaryKeyConstraint("code"),
        ForeignKeyConstraint(["department_id"], ["departments.id"], ondelete="RESTRICT"),
        comment="A field of study, such as Physics.",
    )
    op.create_table(
        "courses",
        Column("id", Integer(), autoincrement=True, nullable=False),
        Column("subject_code", String(8), nullable=False),
        Column("title", String(120), nullable=False),
        Column("year_group", SmallInteger(), nullable=False),
        Column("credits", ExactNumeric(4, 1), nullable=False, server_default=text("5.0")),
        Column("syllabus", Text(), nullable=True),
        Column("is_elective", Boolean(), nullable=False, server_default=false()),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("subject_code", "year_group", "title"),
        CheckConstraint('("year_group" >= 7 AND "year_group" <= 13)', name="ck_course_1"),
        CheckConstraint('"credits" > 0', name="ck_course_2"),
        ForeignKeyConstraint(["subject_code"], ["subjects.code"], onupdate="CASCADE"),
        comment="What is taught of a subject to one year group, in any year.",
    )
    op.create_table(
        "course_prerequisites",
        Column("course_id", Integer(), autoincrement=False, nullable=False),
        Column("required_id", Integer(), autoincrement=False, nullable=False),
        Column("minimum_grade", ExactNumeric(4, 1), nullable=False, server_default=text("50")),
        PrimaryKeyConstraint("course_id", "required_id"),
        CheckConstraint('"minimum_grade" BETWEEN 0 AND 100', name="ck_course_prerequisite_1"),
        CheckConstraint('"course_id" <> "required_id"', name="course_prerequisites_not_itself"),
        ForeignKeyConstraint(["course_id"], ["courses.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["required_id"], ["courses.id"], ondelete="CASCADE"),
        comment="A course that has to be passed before another.",
    )
    op.create_table(
        "sections",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("course_id", Integer(), nullable=False),
        Column("term_id", Integer(), nullable=False),
        Column("teacher_id", BigInteger(), nullable=False),
        Column("name", String(20), nullable=False),
        Column("max_size", SmallInteger(), nullable=False, server_default=text("30")),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("course_id", "term_id", "name"),
        CheckConstraint('"max_size" BETWEEN 1 AND 60', name="ck_section_1"),
        Index(None, "teacher_id", "term_id"),
        ForeignKeyConstraint(["course_id"], ["courses.id"]),
        ForeignKeyConstraint(["term_id"], ["terms.id"]),
        ForeignKeyConstraint(["teacher_id"], ["teachers.id"]),
        comment="A course as it is given in one term to one group of students.",
    )
    op.create_table(
        "timetable_slots",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("section_id", BigInteger(), nullable=False),
        Column("room_id", Integer(), nullable=True),
        Column(
            "day",
            named_enum("mon", "tue", "wed", "thu", "fri", "sat", name="weekday"),
            nullable=False,
        ),
        Column("starts_at", Time(), nullable=False),
        Column("ends_at", Time(), nullable=False),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("section_id", "day", "starts_at"),
        CheckConstraint('"ends_at" > "starts_at"', name="timetable_slots_end_after_start"),
        ForeignKeyConstraint(["section_id"], ["sections.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["room_id"], ["rooms.id"], ondelete="SET NULL"),
        comment="A weekly lesson; without a room while none has been found.",
    )
    op.create_table(
        "enrolments",
        Column("section_id", BigInteger(), autoincrement=False, nullable=False),
        Column("student_id", BigInteger(), autoincrement=False, nullable=False),
        Column("enrolled_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("dropped_at", Timestamp(timezone=True), nullable=True),
        Column(
            "final_grade",
            ExactNumeric(4, 1),
            nullable=True,
            comment="In percent; none before the end of the term.",
        ),
        PrimaryKeyConstraint("section_id", "student_id"),
        CheckConstraint('"final_grade" BETWEEN 0 AND 100', name="ck_enrolment_1"),
        ForeignKeyConstraint(["section_id"], ["sections.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["student_id"], ["students.id"], ondelete="CASCADE"),
        comment="Which students take part in a section.",
    )
    op.create_table(
        "attendance",
        Column("section_id", BigInteger(), autoincrement=False, nullable=False),
        Column("student_id", BigInteger(), autoincrement=False, nullable=False),
        Column("held_on", Date(), autoincrement=False, nullable=False),
        Column(
            "status",
            named_enum("present", "late", "excused", "absent", name="attendance_status"),
            nullable=False,
            server_default="present",
        ),
        Column("minutes_late", SmallInteger(), nullable=True),
        Column("recorded_by", BigInteger(), nullable=True),
        Column("recorded_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("remark", String(200), nullable=True),
        PrimaryKeyConstraint("section_id", "student_id", "held_on"),
        CheckConstraint('"minutes_late" BETWEEN 0 AND 480', name="ck_attendance_1"),
        ForeignKeyConstraint(["recorded_by"], ["teachers.id"], ondelete="SET NULL"),
        ForeignKeyConstraint(
            ["section_id", "student_id"],
            ["enrolments.section_id", "enrolments.student_id"],
            ondelete="CASCADE",
        ),
        comment="Who was there, one row per student, section and day.",
    )
    op.create_table(
        "assignments",
        Column("id", Uuid(), autoincrement=False, nullable=False),
        Column("section_id", BigInteger(), nullable=False),
        Column("title", String(120), nullable=False),
        Column("description", Text(), nullable=False, server_default=""),
        Column("max_points", ExactNumeric(6, 2), nullable=False, server_default=text("100")),
        Column(
            "weight",
            Double(),
            nullable=False,
            server_default=text("1"),
            comment="Share in the final grade, 0 to 1.",
        ),
        Column("opens_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("due_at", Timestamp(timezone=True), nullable=False),
        Column("attachments", Json(binary=True, nullable=False), nullable=False),
        PrimaryKeyConstraint("id"),
        CheckConstraint('"max_points" > 0', name="ck_assignment_1"),
        CheckConstraint('("weight" >= 0 AND "weight" <= 1)', name="ck_assignment_2"),
        Index(None, "section_id", "due_at"),
        ForeignKeyConstraint(["section_id"], ["sections.id"], ondelete="CASCADE"),
        comment="A piece of work that a section is given.",
    )
    op.create_table(
        "submissions",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("assignment_id", Uuid(), nullable=False),
        Column("student_id", BigInteger(), nullable=False),
        Column("handed_in_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("body", Text(), nullable=True),
        Column(
            "points",
            ExactNumeric(6, 2),
            nullable=True,
            comment="Out of the assignment's max_points; none until marked.",
        ),
        Column("feedback", Text(), nullable=True),
        Column("graded_by", BigInteger(), nullable=True),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("assignment_id", "student_id"),
        CheckConstraint('"points" >= 0', name="ck_submission_1"),
        ForeignKeyConstraint(["assignment_id"], ["assignments.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["student_id"], ["students.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["graded_by"], ["teachers.id"], ondelete="SET NULL"),
        comment="What a student handed in for an assignment, and its mark.",
    )
    op.create_table(
        "invoices",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("number", String(16), nullable=False),
        Column("student_id", BigInteger(), nullable=False),
        Column(
            "guardian_id",
            BigInteger(),
            nullable=True,
            comment="Who pays; none if the student does.",
        ),
        Column("term_id", Integer(), nullable=False),
        Column(
            "currency",
            Char(3),
            nullable=False,
            server_default="GBP",
            comment="Code after ISO 4217.",
        ),
        Column("issued_on", Date(), nullable=False, server_default=func.current_date()),
        Column("due_on", Date(), nullable=False),
        Column("cancelled_at", Timestamp(timezone=True), nullable=True),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("number"),
        CheckConstraint('"due_on" >= "issued_on"', name="invoices_due_after_issue"),
        ForeignKeyConstraint(["student_id"], ["students.id"], ondelete="RESTRICT"),
        ForeignKeyConstraint(["guardian_id"], ["guardians.id"], ondelete="SET NULL"),
        ForeignKeyConstraint(["term_id"], ["terms.id"]),
        comment="A bill for the fees of one student and term.",
    )
    op.create_table(
        "invoice_lines",
        Column("invoice_id", BigInteger(), autoincrement=False, nullable=False),
        Column("line_number", SmallInteger(), autoincrement=False, nullable=False),
        Column("description", String(200), nullable=False),
        Column("quantity", SmallInteger(), nullable=False, server_default=text("1")),
        Column("unit_price", ExactNumeric(10, 2), nullable=False),
        Column(
            "amount",
            ExactNumeric(14, 2),
            Computed('round(("quantity" * "unit_price"), 2)', persisted=True),
            nullable=True,
        ),
        PrimaryKeyConstraint("invoice_id", "line_number"),
        CheckConstraint('"line_number" > 0', name="ck_invoice_line_1"),
        CheckConstraint('"quantity" BETWEEN 1 AND 9999', name="ck_invoice_line_2"),
        ForeignKeyConstraint(["invoice_id"], ["invoices.id"], ondelete="CASCADE"),
        comment="One position of an invoice; a discount has a negative price.",
    )
    op.create_table(
        "payments",
        Column("id", Uuid(), autoincrement=False, nullable=False),
        Column("invoice_id", BigInteger(), nullable=False),
        Column(
            "method",
            named_enum("bank_transfer", "card", "cash", "direct_debit", name="payment_method"),
            nullable=False,
        ),
        Column("amount", ExactNumeric(10, 2), nullable=False),
        Column("received_at", Timestamp(timezone=True), nullable=False, server_default=func.now()),
        Column("reference", String(64), nullable=True),
        Column(
            "details",
            Json(binary=True, nullable=True),
            nullable=True,
            comment="What the bank or the card processor told us.",
        ),
        PrimaryKeyConstraint("id"),
        CheckConstraint('"amount" > 0', name="ck_payment_1"),
        Index(None, "invoice_id"),
        ForeignKeyConstraint(["invoice_id"], ["invoices.id"]),
        comment="Money that came in for an invoice.",
    )
    op.create_table(
        "announcements",
        Column(
            "id", BigInteger().with_variant(Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        Column("campus_id", Uuid(), nullable=True),
        Column("author_id", BigInteger(), nullable=True),
        Column(
            "audiences",
            ArrayOf(named_enum("students", "guardians", "teachers", name="audience"), str),
            nullable=False,
        ),
        Column("title", String(120), nullable=False),
        Column("body", Text(), nullable=False),
        Column("is_pinned", Boolean(), nullable=False, server_default=false()),
        Column(
            "published_at",
            Timestamp(timezone=True),
            nullable=True,
            comment="When it appears; a draft until then.",
        ),
        Column("expires_on", Date(), nullable=True),
        PrimaryKeyConstraint("id"),
        CheckConstraint('length("title") >= 3', name="ck_announcement_1"),
        ForeignKeyConstraint(["campus_id"], ["campuses.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["author_id"], ["teachers.id"], ondelete="SET NULL"),
        comment="A notice for one campus, or for all if it names none.",
    )
    if not sqlite:
        # These close circles, so they wait until all tables are there; SQLite need not wait.
        op.create_foreign_key(
            "fk_teachers_department", "teachers", "departments", ["department_id"], ["id"]
        )


def downgrade() -> None:
    """Drop the tables again."""
    if op.get_context().dialect.name != "sqlite":
        op.drop_constraint("fk_teachers_department", "teachers", type_="foreignkey")
    op.drop_table("announcements")
    op.drop_table("payments")
    op.drop_table("invoice_lines")
    op.drop_table("invoices")
    op.drop_table("submissions")
    op.drop_table("assignments")
    op.drop_table("attendance")
    op.drop_table("enrolments")
    op.drop_table("timetable_slots")
    op.drop_table("sections")
    op.drop_table("course_prerequisites")
    op.drop_table("courses")
    op.drop_table("subjects")
    op.drop_table("terms")
    op.drop_table("academic_years")
    op.drop_table("student_guardians")
    op.drop_table("guardians")
    op.drop_table("medical_records")
    op.drop_table("students")
    op.drop_table("teacher_profiles")
    op.drop_table("departments")
    op.drop_table("teachers")
    op.drop_table("rooms")
    op.drop_table("campuses")
    drop_enum("attendance_status")
    drop_enum("audience")
    drop_enum("employment_type")
    drop_enum("guardian_relation")
    drop_enum("payment_method")
    drop_enum("room_kind")
    drop_enum("student_status")
    drop_enum("weekday")
