"""All routes of the tables in one router."""

from fastapi import APIRouter

from app.api.routes import (
    academic_year,
    announcement,
    assignment,
    attendance,
    campus,
    course,
    course_prerequisite,
    department,
    enrolment,
    guardian,
    invoice,
    invoice_line,
    medical_record,
    payment,
    room,
    section,
    student,
    student_guardian,
    subject,
    submission,
    teacher,
    teacher_profile,
    term,
    timetable_slot,
)

api_router = APIRouter()
api_router.include_router(academic_year.router)
api_router.include_router(announcement.router)
api_router.include_router(assignment.router)
api_router.include_router(attendance.router)
api_router.include_router(campus.router)
api_router.include_router(course.router)
api_router.include_router(course_prerequisite.router)
api_router.include_router(department.router)
api_router.include_router(enrolment.router)
api_router.include_router(guardian.router)
api_router.include_router(invoice.router)
api_router.include_router(invoice_line.router)
api_router.include_router(medical_record.router)
api_router.include_router(payment.router)
api_router.include_router(room.router)
api_router.include_router(section.router)
api_router.include_router(student.router)
api_router.include_router(student_guardian.router)
api_router.include_router(subject.router)
api_router.include_router(submission.router)
api_router.include_router(teacher.router)
api_router.include_router(teacher_profile.router)
api_router.include_router(term.router)
api_router.include_router(timetable_slot.router)
