"""Claims whose failure is worth reading."""


def nothing_in(complaints: list[str]) -> None:
    """Fails with the complaints, one a line, if there are any."""
    shown = "\n".join(f"  {complaint}" for complaint in complaints[:60])
    assert not complaints, f"{len(complaints)} complaints:\n{shown}"
