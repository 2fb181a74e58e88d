"""Checks that an object has no property that its schema does not name, at any depth."""


def unknown_properties(value, schema, path=""):
    """The paths of properties that the schema does not name."""
    found = []
    if isinstance(value, dict):
        known = schema.get("properties", {})
        for key, inner in value.items():
            if key not in known:
                found.append(f"{path}.{key}")
            else:
                found += unknown_properties(inner, known[key], f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += unknown_properties(inner, schema.get("items", {}), f"{path}[{number}]")
    return found
