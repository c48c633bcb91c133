package org.iltizam.dashboard.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.Side;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can sit on the committee of a new cycle, and whether both sides are equally many. */
@Component
class NewCommittee {

    private final People people;

    NewCommittee(People people) {
        this.people = people;
    }

    /** Those who can be asked, by side: an institution sits for the government, an association for civil society. */
    Map<Side, List<Person>> candidates() {
        Map<Side, List<Person>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(side, new ArrayList<>());
        }
        people.withRole(Role.COMMITTEE_MEMBER).forEach(person -> {
            Side side = side(person);
            if (side != null) {
                sides.getOrDefault(side, new ArrayList<>()).add(person);
            }
        });
        return sides;
    }

    private @Nullable Side side(Person person) {
        OrganisationId body = person.organisation();
        return body == null ? null : Side.of(people.organisation(body).kind());
    }

    Map<Side, List<Person>> chosen(List<String> seats) {
        Map<Side, List<Person>> sides = candidates();
        sides.replaceAll((side, persons) -> persons.stream()
                .filter(person -> seats.contains(person.id().value()))
                .toList());
        return sides;
    }

    List<Refusal> wrong(List<String> seats) {
        Map<Side, List<Person>> chosen = chosen(seats);
        int government = chosen.getOrDefault(Side.GOVERNMENT, List.of()).size();
        int civilSociety = chosen.getOrDefault(Side.CIVIL_SOCIETY, List.of()).size();
        return government > 0 && government == civilSociety
                ? List.of()
                : List.of(Refusal.at("seats", "seatsNotEqual", government, civilSociety));
    }
}
