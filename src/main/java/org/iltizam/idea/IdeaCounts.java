package org.iltizam.idea;

/**
 * How many ideas of a plan stand where; those that are answered are published too.
 *
 * @param waiting for their moderator
 * @param editAsked waiting for their author
 */
public record IdeaCounts(int received, int waiting, int editAsked, int published, int answered, int declined) {}
