package org.iltizam.people;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code person_change}: written once, read on the page of a person. */
@Repository
class PersonChanges {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    PersonChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, PersonChange change) {
        jdbc.sql("insert into person_change (person, kind, roles, corrected, reason, by_person, at)"
                        + " values (:person, :kind, :roles, :corrected, :reason, :by, :at)")
                .param("person", person.value())
                .param("kind", change.kind().name())
                .param("roles", names(change.roles()))
                .param("corrected", names(change.corrected()))
                .param("reason", change.reason())
                .param("by", change.by().value())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    /** Newest first. */
    List<PersonChange> of(PersonId person) {
        return jdbc.sql("select * from person_change where person = :person order by id desc limit :shown")
                .param("person", person.value())
                .param("shown", SHOWN)
                .query((row, number) -> new PersonChange(
                        PersonChange.Kind.valueOf(row.getString("kind")),
                        values(row.getString("roles"), Role::valueOf),
                        values(row.getString("corrected"), PersonChange.Detail::valueOf),
                        row.getString("reason"),
                        new PersonId(row.getString("by_person")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static <E extends Enum<E>> String names(Set<E> values) {
        return new TreeSet<>(values).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> values(String names, Function<String, E> named) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(named)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
