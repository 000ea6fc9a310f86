"""The people of a drill: responders who are paged, look and act, and stakeholders who press when they hear nothing."""
