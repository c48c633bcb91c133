package org.iltizam.plan;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PlanId;

/** The themes of the plans: the reading side. */
public interface Themes {

    /** The themes on which ideas are asked for; none until the committee has agreed and they are public. */
    List<Theme> published(PlanId plan);

    /** The themes as they are now, agreed or not. */
    List<Theme> of(PlanId plan);

    /** What the seats proposed, in the order in which it came in. */
    List<ThemeProposal> proposals(PlanId plan);

    Optional<ThemeSetting> setting(PlanId plan);
}
