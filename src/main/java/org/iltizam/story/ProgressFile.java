package org.iltizam.story;

import java.util.List;
import java.util.Map;

/** {@code progress.yaml}: how far each milestone is, letter by letter. */
record ProgressFile(List<Stretch> periods) {

    /** @param degrees of the milestones by the number of their commitment */
    record Stretch(String period, Map<Integer, String> degrees) {}

    String degrees(String period, int commitment) {
        return periods.stream()
                .filter(stretch -> stretch.period().equals(period))
                .map(stretch -> stretch.degrees().get(commitment))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing on " + commitment + " in " + period));
    }
}
