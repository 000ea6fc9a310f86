"""Reading the YAML files people write: text to plain data with positions, and data to validated models.

`document.compose` reads the text, `validate.validate` checks it against a model, `reporter.Reporter` collects what
only a look across the file can find. All three speak in `problems.Problem`; nothing here opens a file.
"""
