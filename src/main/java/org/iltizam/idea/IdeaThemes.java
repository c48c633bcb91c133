package org.iltizam.idea;

import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;

/** The themes on which a plan asks for ideas. */
public interface IdeaThemes {

    /** Those that are public, in their order. */
    List<IdeaTheme> of(PlanId plan);

    record IdeaTheme(ThemeId id, int number, LocalizedText title) {}
}
