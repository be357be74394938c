"""Makers of rows, one module per table; importing this package registers them all."""

from importlib import import_module

MODULES = (
    "tests.factories.academic_year",
    "tests.factories.announcement",
    "tests.factories.assignment",
    "tests.factories.attendance",
    "tests.factories.campus",
    "tests.factories.course",
    "tests.factories.course_prerequisite",
    "tests.factories.department",
    "tests.factories.enrolment",
    "tests.factories.guardian",
    "tests.factories.invoice",
    "tests.factories.invoice_line",
    "tests.factories.medical_record",
    "tests.factories.payment",
    "tests.factories.room",
    "tests.factories.section",
    "tests.factories.student",
    "tests.factories.student_guardian",
    "tests.factories.subject",
    "tests.factories.submission",
    "tests.factories.teacher",
    "tests.factories.teacher_profile",
    "tests.factories.term",
    "tests.factories.timetable_slot",
)

for module in MODULES:
    import_module(module)
