package org.iltizam.committee.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.committee.AgendaSubjects.AgendaSubject;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** Who can be invited, in the groups by which a coordinator thinks of them, each person once. */
@Component
class GuestList {

    enum Group {
        LEADS,
        COORDINATION,
        CIVIL_SOCIETY,
        GOVERNMENT,
        OBSERVERS,
        OTHERS;

        String key() {
            return "meeting.guests." + name();
        }

        /** Whom a meeting cannot do without. */
        boolean required() {
            return this == LEADS || this == COORDINATION;
        }

        boolean invitedTo(MeetingKind kind) {
            return switch (this) {
                case LEADS -> kind == MeetingKind.COORDINATION;
                case COORDINATION, CIVIL_SOCIETY, OBSERVERS -> true;
                case GOVERNMENT -> kind == MeetingKind.COMMITTEE;
                case OTHERS -> false;
            };
        }
    }

    private final People people;
    private final Seats seats;

    GuestList(People people, Seats seats) {
        this.people = people;
        this.seats = seats;
    }

    Map<Group, List<Person>> groups(PlanId plan, List<AgendaSubject> subjects) {
        Map<Group, List<Person>> groups = new EnumMap<>(Group.class);
        Set<PersonId> placed = new HashSet<>();
        Set<PersonId> leads = new LinkedHashSet<>();
        subjects.forEach(subject -> leads.add(subject.lead()));
        List<Seat> occupied = seats.occupied(plan);
        place(groups, placed, Group.LEADS, List.copyOf(people.all(leads).values()));
        place(groups, placed, Group.COORDINATION, people.withRole(Role.COORDINATOR));
        place(groups, placed, Group.CIVIL_SOCIETY, holders(occupied, Side.CIVIL_SOCIETY));
        place(groups, placed, Group.GOVERNMENT, holders(occupied, Side.GOVERNMENT));
        place(groups, placed, Group.OBSERVERS, people.withRole(Role.OBSERVER));
        place(groups, placed, Group.OTHERS, people.everyone());
        return groups;
    }

    private List<Person> holders(List<Seat> occupied, Side side) {
        List<PersonId> holders = new ArrayList<>();
        for (Seat seat : occupied) {
            if (seat.side() == side && seat.holder() != null) {
                holders.add(seat.holder());
            }
        }
        return List.copyOf(people.all(holders).values());
    }

    private static void place(
            Map<Group, List<Person>> groups, Set<PersonId> placed, Group group, List<Person> candidates) {
        groups.put(
                group,
                candidates.stream().filter(person -> placed.add(person.id())).toList());
    }
}
