"""What the tools show of the world: metrics, logs, alerts, tickets."""
