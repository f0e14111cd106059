"""The project's notebooks as files: which there are, what parameters they have, how they are prepared and scrubbed.

Notebooks are those of this project alone; a corpus folder's notebooks, if it has any, are never run.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from helpers.errors import DataError, UsageError
from helpers.paths import notebooks_folder
from helpers.rendering.templating import visible


@dataclass(frozen=True)
class Job:
    """One run of a notebook: which, with which parameters, in which language its prose is set."""

    notebook: str
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """Return the language of the run."""
        return str(self.parameters.get("language", "en"))

    @property
    def label(self) -> str:
        """Return what progress shows."""
        words = [
            self.notebook,
            *(str(self.parameters[key]) for key in ("source_id", "language") if key in self.parameters),
        ]
        return " ".join(words)


def find_notebook(name: str) -> Path:
    """Return the path of one of the project's notebooks.

    Refuses (UsageError) a name that is none; only the project's own notebooks are ever run.
    """
    folder = notebooks_folder()
    known = sorted(path.stem for path in folder.glob("*.ipynb"))
    if name not in known:
        raise UsageError(f'there is no notebook "{visible(name)}"', [f"notebooks are {', '.join(known)}"])
    return folder / f"{name}.ipynb"


def check_parameters(job: Job) -> None:
    """Refuse (UsageError) parameters that the notebook does not have: papermill would run the defaults."""
    known = parameters_of(job.notebook)
    unknown = [name for name in job.parameters if name not in known]
    if unknown:
        raise UsageError(
            f"notebook {job.notebook} has no parameter {', '.join(repr(visible(name)) for name in unknown)}",
            [f"it has {', '.join(known)}"],
            "parameters are the names in the notebook's cell tagged `parameters`.",
        )


def parameters_of(name: str) -> list[str]:
    """Return the parameter names of a notebook, as papermill reads them."""
    papermill = import_papermill()
    read_notebook(find_notebook(name))
    return list(papermill.inspect_notebook(find_notebook(name)))


def import_papermill() -> Any:
    """Return papermill, without the grammar that jsonschema compiles at import for a check nobody asks for here.

    rfc3987_syntax alone costs two seconds a process; jsonschema does without it where it is missing.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    import logging

    import papermill

    logging.getLogger("papermill").setLevel(logging.ERROR)
    return papermill


def read_notebook(path: Path) -> Any:
    """Return a notebook of format 4; refuse (DataError) a file that is none."""
    import_papermill()
    import nbformat
    from nbformat.reader import NotJSONError

    what, hint = f"{visible(path.name)} is not a notebook", "it was edited by hand, or is half a file: get it again."
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except (NotJSONError, UnicodeDecodeError, RecursionError):
        raise DataError(what, ["it is not JSON"], hint) from None
    except OSError as error:
        raise DataError(what, [str(error.strerror or error)], hint) from None
    # What nbformat makes of JSON that is no notebook differs from version to version.
    except Exception as error:
        said = str(error).splitlines() or [type(error).__name__]
        raise DataError(what, [visible(said[0])], hint) from None
    return notebook


def prepare(job: Job) -> Any:
    """Return the notebook of a job without outputs, its prose in the language of the run."""
    from helpers.phrases import phrases

    notebook = read_notebook(find_notebook(job.notebook))
    words = phrases(job.language)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cell.source:
            cell.source = words.gettext(cell.source)
        elif cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return notebook


def scrub(notebook: Any) -> Any:
    """Return the notebook without what differs from run to run: times, durations, paths, versions, random ids."""
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for number, cell in enumerate(notebook.cells):
        tags = list(cell.metadata.get("tags", []))
        cell.metadata = {"tags": tags}
        if "injected-parameters" in tags:
            cell.id = "injected-parameters"
        elif not cell.get("id"):
            cell.id = f"cell-{number:02d}"
        for output in cell.get("outputs", []):
            if output.output_type == "display_data" or output.output_type == "execute_result":
                output.metadata = dict(sorted(output.metadata.items()))
    return notebook


def notebook_bytes(notebook: Any) -> bytes:
    """Return a notebook as Jupyter writes it: sorted keys, one space of indent, a final line end."""
    import_papermill()
    import nbformat

    return (str(nbformat.writes(notebook)).rstrip("\n") + "\n").encode("utf-8")
