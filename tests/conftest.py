"""What all tests share: no time limits on single examples, which a busy machine would break."""

from hypothesis import HealthCheck, settings

settings.register_profile("crudflow", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("crudflow")
