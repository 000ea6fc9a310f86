"""What a screen shows, worked out without drawing: pure functions from traces and records to rows and pictures."""
