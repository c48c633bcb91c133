package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.iltizam.IltizamTest;
import org.iltizam.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
@NeedsBrowser
class PhoneHeaderJourneyTest {

    private static final String HEIGHT_WHEREVER_ONE_IS = """
            () => [...document.querySelectorAll('.site-nav > ul > li > a')].map(way => {
                document.querySelectorAll('.site-nav a').forEach(other => other.removeAttribute('aria-current'));
                way.setAttribute('aria-current', 'page');
                return document.querySelector('.site-nav').offsetHeight;
            })""";

    @Autowired
    Visits visits;

    @ParameterizedTest
    @EnumSource
    void theWaysOfAVisitorStandInOneRowOfAPhone(Language language) {
        try (Visitor visitor = visits.anybody(language, Visitor.PHONE)) {
            visitor.open("/");
            visitor.readsAndFits();
            assertThat(visitor.page().evaluate(HEIGHT_WHEREVER_ONE_IS))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(height -> assertThat((int) height).isLessThan(60));
        }
    }
}
