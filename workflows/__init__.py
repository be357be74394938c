"""The job as Temporal runs it: one parent workflow, one child workflow per table."""
