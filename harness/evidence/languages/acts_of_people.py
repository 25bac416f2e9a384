"""What people did and what befell them, in every language: elected and resigned, married and divorced, wounded and killed, promised and begged."""

from harness.evidence.languages.families import Family

# Forms of one pole are parted by “|”, poles by “/”.


ACTS_OF_PEOPLE: tuple[Family, ...] = ()
