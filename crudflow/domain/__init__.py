"""The pure heart of crudflow: from DDL text to rendered files, with no I/O at all."""
