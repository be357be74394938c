"""What workers do: thin bridges from Temporal to the domain and the ports."""
