package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.iltizam.IltizamTest;
import org.iltizam.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
@NeedsBrowser
class PhoneHeaderJourneyTest {

    @Autowired
    Visits visits;

    @ParameterizedTest
    @EnumSource
    void theWaysOfAVisitorStandInOneRowOfAPhone(Language language) {
        try (Visitor visitor = visits.anybody(language, Visitor.PHONE)) {
            visitor.open("/");
            visitor.readsAndFits();
            assertThat((int) visitor.page().evaluate("document.querySelector('.site-nav').offsetHeight"))
                    .isLessThan(60);
        }
    }
}
