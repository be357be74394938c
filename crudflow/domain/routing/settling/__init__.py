"""Puts what a text says into the one form that is read, step by step.

Each step takes the marks of a text and returns them with its constructions settled: what says
nothing becomes a filler, what is said in a roundabout way gets the part that it plays. All of them
are closed forms: with one other word in it, a construction stays as it stands, and the checks
(`plainness`) find it. The order is that of `steps`.
"""

from crudflow.domain.routing.settling.steps import settled

__all__ = ["settled"]
