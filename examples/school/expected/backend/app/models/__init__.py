"""All models; importing this package makes them known to SQLAlchemy and Alembic."""

from app.db.base import Base
from app.models.academic_year import AcademicYear
from app.models.announcement import Announcement
from app.models.assignment import Assignment
from app.models.attendance import Attendance
from app.models.campus import Campus
from app.models.course import Course
from app.models.course_prerequisite import CoursePrerequisite
from app.models.department import Department
from app.models.enrolment import Enrolment
from app.models.guardian import Guardian
from app.models.invoice import Invoice
from app.models.invoice_line import InvoiceLine
from app.models.medical_record import MedicalRecord
from app.models.payment import Payment
from app.models.room import Room
from app.models.section import Section
from app.models.student import Student
from app.models.student_guardian import StudentGuardian
from app.models.subject import Subject
from app.models.submission import Submission
from app.models.teacher import Teacher
from app.models.teacher_profile import TeacherProfile
from app.models.term import Term
from app.models.timetable_slot import TimetableSlot

__all__ = [
    "Base",
    "AcademicYear",
    "Announcement",
    "Assignment",
    "Attendance",
    "Campus",
    "Course",
    "CoursePrerequisite",
    "Department",
    "Enrolment",
    "Guardian",
    "Invoice",
    "InvoiceLine",
    "MedicalRecord",
    "Payment",
    "Room",
    "Section",
    "Student",
    "StudentGuardian",
    "Subject",
    "Submission",
    "Teacher",
    "TeacherProfile",
    "Term",
    "TimetableSlot",
]
