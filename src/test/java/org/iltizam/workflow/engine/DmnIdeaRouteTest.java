package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iltizam.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnIdeaRouteTest {

    private final DmnIdeaRoute route = new DmnIdeaRoute();

    @ParameterizedTest
    @CsvSource({
        "العدالة المنفتحة,justice",
        "الجماعات الترابية المنفتحة,dgct",
        "الشفافية والمشاركة في قطاع الصحة,health",
        "تبسيط المساطر بالإدارة العمومية,admin-reform",
        "نشر أحكام للمحاكم,justice",
        "نزاهة ومحاربة الرشوة,inpplc"
    })
    void wordsPointToAnInstitution(String text, String institution) {
        assertThat(route.institutions(List.of(text))).startsWith(new OrganisationId(institution));
    }

    @Test
    void theInstitutionWithMostWordsComesFirst() {
        assertThat(route.institutions(List.of("البيئة", "ميزانية الجماعات الترابية")))
                .startsWith(new OrganisationId("dgct"))
                .contains(new OrganisationId("budget"), new OrganisationId("environment"));
    }

    @Test
    void whatNoWordPointsToHasNone() {
        assertThat(route.institutions(List.of("", "a b", "une idée"))).isEmpty();
    }
}
