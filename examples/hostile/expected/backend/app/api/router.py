"""All routes of the tables in one router."""

from fastapi import APIRouter

from app.api.routes import (
    attribute,
    base,
    billing_user,
    class_table,
    config,
    etc_passwd,
    health,
    index,
    main,
    model,
    select,
    test,
    text,
    unicode_table_u65_e5_u672_c,
    user,
    user_table,
    users,
)

api_router = APIRouter()
api_router.include_router(attribute.router)
api_router.include_router(base.router)
api_router.include_router(billing_user.router)
api_router.include_router(class_table.router)
api_router.include_router(config.router)
api_router.include_router(etc_passwd.router)
api_router.include_router(health.router)
api_router.include_router(index.router)
api_router.include_router(main.router)
api_router.include_router(model.router)
api_router.include_router(select.router)
api_router.include_router(test.router)
api_router.include_router(text.router)
api_router.include_router(unicode_table_u65_e5_u672_c.router)
api_router.include_router(user.router)
api_router.include_router(user_table.router)
api_router.include_router(users.router)
