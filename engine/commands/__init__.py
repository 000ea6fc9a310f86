"""Every command a trainee can give, one file each: one definition for screen, files, scripted trainees and store."""
