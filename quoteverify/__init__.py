"""Compares how news outlets word the same quotation."""

__version__ = "0.1.0"
