"""What can go wrong, as one family.

    QuoteverifyError
        UsageError            the call or the configuration is off (exit status 2)
            ConfigurationError
        UnreadableError       one input could not be read (exit status 4, the rest is checked)
        UnwritableError       the output could not be written (exit status 70)

A message says what is wrong, where, and what to do.  Errors are raised at the cause and caught
once, in the command line; an unreadable input becomes a ``model.Skipped`` where inputs are read.
"""


class QuoteverifyError(Exception):
    """The root of every error that this package raises on purpose."""


class UsageError(QuoteverifyError):
    """The program was called in a way that cannot work."""


class ConfigurationError(UsageError):
    """A configuration file or setting cannot be used."""


class UnreadableError(QuoteverifyError):
    """An input could not be read; the text is the reason, without the path."""


class UnwritableError(QuoteverifyError):
    """The output could not be written; the text is the reason."""
