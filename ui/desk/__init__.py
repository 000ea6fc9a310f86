"""What the screens and the terminal do with stored drills: grade, rule, rescore, export. Nothing here draws."""
