package org.iltizam.workflow.ideaanalysis;

import java.util.Objects;
import org.iltizam.idea.Ideas;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.workflow.engine.VisibleToModels;

/** Who answers for an institution about an idea. */
@VisibleToModels("ideaPeople")
public class IdeaPeople {

    private final Ideas ideas;
    private final People people;

    IdeaPeople(Ideas ideas, People people) {
        this.ideas = ideas;
        this.people = people;
    }

    /** A project lead of the institution; where it has none its head, and else a coordinator. */
    public String adviser(String idea) {
        OrganisationId institution =
                Objects.requireNonNull(ideas.get(new IdeaId(idea)).institution());
        return people.withRole(Role.PROJECT_LEAD).stream()
                .filter(person -> institution.equals(person.organisation()))
                .findFirst()
                .map(Person::id)
                .or(() -> java.util.Optional.ofNullable(
                        people.organisation(institution).head()))
                .orElseGet(() -> people.withRole(Role.COORDINATOR).get(0).id())
                .value();
    }
}
