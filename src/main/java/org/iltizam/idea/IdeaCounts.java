package org.iltizam.idea;

/** How many ideas of a plan stand where. */
public record IdeaCounts(int received, int waiting, int published, int declined) {}
