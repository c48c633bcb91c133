package org.iltizam.idea;

/** How many ideas of a plan stand where; those that are answered are published too. */
public record IdeaCounts(int received, int waiting, int published, int answered, int declined) {}
