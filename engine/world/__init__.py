"""The causal world: demand goes down the service graph, saturation and errors come back up, impact follows."""
