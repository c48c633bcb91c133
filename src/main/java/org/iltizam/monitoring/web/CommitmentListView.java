package org.iltizam.monitoring.web;

import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The commitments of a plan, by the parts of the plan.
 *
 * @param late only those with something overdue are listed
 * @param average the mean of the published percentages; null while nothing is published
 * @param plans code to title of every plan that has commitments to show
 */
public record CommitmentListView(
        String plan,
        LocalizedText planTitle,
        boolean late,
        Map<LocalizedText, List<CommitmentRow>> axes,
        int count,
        @Nullable Integer average,
        int overdue,
        Map<String, String> plans) {}
