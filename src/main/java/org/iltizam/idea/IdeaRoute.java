package org.iltizam.idea;

import java.util.Collection;
import java.util.List;
import org.iltizam.shared.OrganisationId;

/** Which institution an idea concerns, by the words of its theme and of itself. */
public interface IdeaRoute {

    /** @return the institutions that the words point to, the one with most of them first */
    List<OrganisationId> institutions(Collection<String> texts);
}
