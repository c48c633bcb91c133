package org.iltizam.dashboard.seats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.HoldingInstitutions;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seat;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.committee.Side;
import org.iltizam.dashboard.seats.SeatBoard.Line;
import org.iltizam.dashboard.seats.SeatsView.Row;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SeatPages {

    private final SeatBoard board;
    private final Renewals renewals;
    private final HoldingInstitutions institutions;
    private final SeatSubstitutes substitutes;
    private final Names names;

    SeatPages(
            SeatBoard board,
            Renewals renewals,
            HoldingInstitutions institutions,
            SeatSubstitutes substitutes,
            Names names) {
        this.board = board;
        this.renewals = renewals;
        this.institutions = institutions;
        this.substitutes = substitutes;
        this.names = names;
    }

    /** @param wanted the seat for which a substitute is to be named; empty where none is chosen yet */
    SeatsView view(PlanId plan, String wanted, Person reader, Page page) {
        List<Line> lines = board.of(plan.value());
        Renewal renewal = renewals.latest(plan).orElse(null);
        boolean idle = renewal == null || renewal.state() == Renewal.State.SEATED;
        Map<String, String> own = new LinkedHashMap<>();
        for (Line line : lines) {
            boolean theirs = reader.id().value().equals(line.holder());
            if (line.holder() != null && (theirs || reader.has(Role.COORDINATOR))) {
                own.put(line.seat(), seat(line, page) + " – " + person(line.holder(), page));
            }
        }
        String chosen = own.size() == 1 ? own.keySet().iterator().next() : own.containsKey(wanted) ? wanted : null;
        return new SeatsView(
                plan.value(),
                sides(lines, page),
                renewal == null ? null : page.text("seats.renewal.state." + renewal.state()),
                renewal != null && renewal.state() == Renewal.State.CALLED ? "/calls/" + renewal.id() : null,
                idle && reader.has(Role.COORDINATOR),
                institutions.of(plan).size(),
                own,
                chosen,
                chosen == null
                        ? Map.of()
                        : names.ofPersons(substitutes.candidates(new SeatId(chosen)), page.language()));
    }

    private List<SeatsView.Side> sides(List<Line> lines, Page page) {
        List<SeatsView.Side> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            sides.add(new SeatsView.Side(
                    page.text("seats.side." + side),
                    lines.stream()
                            .filter(line -> line.side().equals(side.name()))
                            .map(line -> row(line, page))
                            .toList()));
        }
        return sides;
    }

    private Row row(Line line, Page page) {
        return new Row(
                seat(line, page),
                line.holder() == null ? null : person(line.holder(), page),
                line.until(),
                line.substitute() == null
                        ? null
                        : page.text(
                                "seats.substitute.dates",
                                person(line.substitute(), page),
                                page.dates().day(Objects.requireNonNull(line.starts())),
                                page.dates().day(Objects.requireNonNull(line.ends()))));
    }

    private String seat(Line line, Page page) {
        String organisation = line.organisation();
        return organisation == null
                ? page.text("inbox.seat.numbered", Seat.number(line.seat()))
                : names.of(new OrganisationId(organisation), page.messages());
    }

    private String person(@Nullable String id, Page page) {
        return names.of(new PersonId(Objects.requireNonNull(id)), page.messages());
    }
}
