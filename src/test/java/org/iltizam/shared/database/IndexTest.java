package org.iltizam.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.PartTree;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page looks for is found by an index, however long the table has become. */
@IltizamTest
class IndexTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachQueryThatIsReadFromItsNameBeginsWithAnIndexedColumn() {
        Repositories repositories = new Repositories(context);
        List<String> named = new ArrayList<>();
        Set<String> without = new TreeSet<>();
        for (Class<?> entity : repositories) {
            AbstractEntityPersister table = table(entity);
            repositories.getRepositoryInformationFor(entity).orElseThrow().getQueryMethods().stream()
                    .filter(method -> !method.isAnnotationPresent(Query.class))
                    .forEach(method -> {
                        named.add(method.getName());
                        Set<String> columns = new TreeSet<>();
                        new PartTree(method.getName(), entity)
                                .getParts()
                                .forEach(part -> columns(table, part).forEach(columns::add));
                        if (columns.stream().noneMatch(column -> isIndexed(table.getTableName(), column))) {
                            without.add(table.getTableName() + "." + columns);
                        }
                    });
        }
        assertThat(named).contains("findByMergedIntoOrderByNumber");
        assertThat(without).isEmpty();
    }

    /** Of plain SQL, those that no constraint and no other test speaks of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "work_item.about",
                "work_item.seat",
                "work_item.subject",
                "seat_substitute.plan",
                "seat_substitute.seat",
                "renewal.plan",
                "idea.card",
                "idea.batch",
                "contribution.answer",
                "irm_result.commitment",
                "review_voice.review",
                "person_change.person",
                "plan_waiver.adoption",
                "record_entry.subject"
            })
    void eachColumnThatAStatementLooksForBeginsAnIndex(String column) {
        String[] name = column.split("\\.");
        assertThat(isIndexed(name[0], name[1])).isTrue();
    }

    private AbstractEntityPersister table(Class<?> entity) {
        return (AbstractEntityPersister) entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity);
    }

    private static Stream<String> columns(AbstractEntityPersister table, Part part) {
        return Arrays.stream(table.getPropertyColumnNames(part.getProperty().toDotPath()));
    }

    private boolean isIndexed(String table, String column) {
        return jdbc.sql("""
                        select exists (select 1 from pg_index i
                            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                            where i.indrelid = cast(:table as regclass) and a.attname = :column)""")
                .param("table", table)
                .param("column", column)
                .query(Boolean.class)
                .single();
    }
}
