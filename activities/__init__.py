"""What workers do: thin bridges from Temporal to the domain and the ports.

Temporal throws a cancellation into an activity's thread, at whatever it is doing, unless told not
to. All activities here are declared so (`no_thread_cancel_exception`): thrown between taking a lock
and noting it, such an error leaves the lock taken for as long as the worker lives, and the locks of
libraries are no better off. An activity hears of a cancellation where it reports a step, before it
writes, and while it waits for a file's lock or for a model.
"""
