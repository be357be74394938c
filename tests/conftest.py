"""What all tests share: no time limits on single examples, and commands that heed Ctrl-C."""

import signal

from hypothesis import HealthCheck, settings

# A busy machine would break the limits.
settings.register_profile("crudflow", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("crudflow")

# A shell lets what it runs in the background ignore Ctrl-C, and the commands that tests start
# would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
