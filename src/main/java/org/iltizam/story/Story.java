package org.iltizam.story;

import java.util.List;
import java.util.Locale;
import org.iltizam.shared.PlanId;

/** A story that can be told; each is played in a database of its own ({@code iltizam.story} names one). */
enum Story {
    /** The co-creation of the third plan up to 21 March 2024. */
    NAP3("nap3", "script.yaml"),

    /** The same, and on to the refresh of June 2026. */
    NAP3_2026("nap3", "script.yaml script-2026.yaml"),

    /** The co-creation of the second plan from its first idea on. */
    NAP2("nap2", "script.yaml");

    private final String plan;

    private final String scripts;

    /** @param scripts the files of its scenes, in the folder of its plan, separated by blanks */
    Story(String plan, String scripts) {
        this.plan = plan;
        this.scripts = scripts;
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    List<String> scripts() {
        return List.of(scripts.split(" "));
    }

    /** As it is called on the command line: {@code nap3}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
