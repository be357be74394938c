"""What a schedule's runs are made of."""

from dataclasses import dataclass

from crudflow.contracts.jobs import Job
from crudflow.contracts.tasks import Source, Target


@dataclass(frozen=True, slots=True)
class GatherSources:
    """Input of `gather_sources`.

    Attributes:
        target: Where the files go.
        paths: Absolute paths of the schema's files and folders.
        seen: Fingerprint of what was generated last; empty if there is nothing to compare with.
        instructions: How the owner wishes the application to be, in words; empty for none.
    """

    target: Target
    paths: tuple[str, ...]
    seen: str = ""
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class GatheredSources:
    """Result of `gather_sources`.

    Attributes:
        sources: The DDL as it is now, stored in the output tree.
        fingerprint: Digest of all that the output depends on: DDL, plans, instructions, blueprint,
            version.
        unchanged: Whether another run would come to what is there already.
        instructions: Digest of the instructions in the output tree's store; empty for none.
    """

    sources: tuple[Source, ...]
    fingerprint: str
    unchanged: bool = False
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class Regeneration:
    """Input of `RegenerateWorkflow`.

    Attributes:
        job: The job to run each time; its sources are read anew.
        paths: Absolute paths of the schema's files and folders.
        instructions: How the owner wishes the application to be, in words; stored anew each time,
            since somebody may have emptied the output directory.
    """

    job: Job
    paths: tuple[str, ...]
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class Regenerated:
    """Result of `RegenerateWorkflow`, kept by Temporal for the schedule's next run.

    Attributes:
        state: How the job ended, or `unchanged` if there was nothing to do.
        fingerprint: What the next run compares with; empty if it is to run in any case.
    """

    state: str
    fingerprint: str = ""
