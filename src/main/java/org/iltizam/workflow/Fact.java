package org.iltizam.workflow;

/**
 * Something one has to know to answer a task, shown beside its form.
 *
 * @param label key of its heading
 * @param text in whatever language it was written; lines are kept
 */
public record Fact(String label, String text) {}
