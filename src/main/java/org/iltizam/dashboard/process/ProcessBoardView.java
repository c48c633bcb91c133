package org.iltizam.dashboard.process;

import java.util.List;

/**
 * The board of one process.
 *
 * @param model address of its drawing
 * @param counts JSON, element id to what stands on it
 */
public record ProcessBoardView(String name, String model, String counts, Line total, List<Line> steps) {

    /**
     * One step, or one process, with its open items; each figure leads to the work list that shows the same.
     *
     * @param address of the items, or of the board of the process
     */
    public record Line(String name, String address, Figure open, Figure late, Figure overdue, Figure escalated) {}

    public record Figure(long count, String address) {}
}
