"""Holds every answer of the emulator's conformance test against the document.

The lines of JSON that the test has written are checked by a validator that shares no
code with the emulator: the `jsonschema` package, over the document as it is vendored.
The test checks the same with a Rust library; what only one of the two refuses is a
mistake in the other.
"""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).resolve().parents[3]
BASE = "urn:document"
OPERATIONS = 469


def readable(schema):
    """The document with two things put right that no Python validator can read.

    Its patterns are JavaScript's, which takes a hyphen behind a class for itself, and
    some closed schemas require what they do not declare, which no value satisfies.
    """
    if isinstance(schema, list):
        return [readable(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {name: readable(value) for name, value in schema.items()}
    if isinstance(schema.get("pattern"), str):
        schema["pattern"] = re.sub(r"\[\\w-(?!\])", r"[\\w\\-", schema["pattern"])
    declared = schema.get("properties", {})
    if schema.get("additionalProperties") is False and isinstance(schema.get("required"), list):
        schema["required"] = [name for name in schema["required"] if name in declared]
    return schema


def escaped(text):
    return text.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


class Checker:
    def __init__(self, document):
        self.document = document
        resource = Resource(contents=document, specification=DRAFT202012)
        self.registry = Registry().with_resource(BASE, resource)

    def errors(self, pointer, value):
        validator = Draft202012Validator(
            {"$ref": f"{BASE}#{pointer}"},
            registry=self.registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]

    def answer(self, line):
        """What is wrong with an answer, if anything."""
        method, status = line["method"].lower(), str(line["status"])
        responses = self.document["paths"][line["path"]][method]["responses"]
        if not status.startswith("2"):
            return [f"{status} to a valid request"]
        if status not in responses:
            return [f"the document does not name {status}"]
        schema = responses[status].get("content", {}).get("application/json", {}).get("schema")
        if schema is None or (status == "204" and line["answer"] is None):
            return [] if line["answer"] is None else ["a body where the document has none"]
        place = f"/paths/{escaped(line['path'])}/{method}/responses/{status}"
        return self.errors(f"{place}/content/application~1json/schema", line["answer"])

    def request(self, line):
        method = line["method"].lower()
        body = self.document["paths"][line["path"]][method].get("requestBody", {})
        if line["request"] is None or "application/json" not in body.get("content", {}):
            return []
        place = f"/paths/{escaped(line['path'])}/{method}/requestBody"
        return self.errors(f"{place}/content/application~1json/schema", line["request"])


def main(path):
    document = json.loads((ROOT / "spec" / "management.json").read_text())
    checker = Checker(readable(document))
    # Lines end where the test ended them, and nowhere else.
    lines = [json.loads(line) for line in Path(path).read_text().split("\n") if line]
    failures = [
        f"{line['method']} {line['path']} {part}: {error}"
        for line in lines
        for part, errors in (("request", checker.request(line)), ("answer", checker.answer(line)))
        for error in errors
    ]
    asked = {(line["method"].lower(), line["path"]) for line in lines}
    failures += [
        f"{method.upper()} {path} was not asked"
        for path, methods in document["paths"].items()
        for method in methods
        # The stream of events has no end and is not JSON.
        if path != "/events" and (method, path) not in asked
    ]
    # A validator that takes anything would prove nothing.
    wrong = {"method": "GET", "path": "/users/{id}", "request": None, "status": 200}
    if not checker.answer(wrong | {"answer": {"email_verified": "yes"}}):
        failures.append("a wrong answer was taken for a right one")
    print("\n".join(failures[:100]))
    print(f"{len(lines)} answers checked, {len(failures)} failures")
    return 1 if failures or len(asked) < OPERATIONS - 1 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
