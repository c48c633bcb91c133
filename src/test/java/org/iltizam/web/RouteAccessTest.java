package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.iltizam.IltizamTest;
import org.iltizam.people.Role;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@IltizamTest
class RouteAccessTest {

    @Autowired
    RouteAccess access;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyHandlerHasARuleOfItsOwn() {
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (String pattern : mapping.getPatternValues()) {
                String example = pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x");
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    assertThat(access.ruleFor(method.asHttpMethod(), example))
                            .as("%s %s of %s", method, pattern, handler)
                            .isPresent();
                }
            }
        });
    }

    @Test
    void theMostSpecificPatternDecidesAndNoPatternMeansNoAccess() {
        RouteAccess table = new RouteAccess(List.of(Routes.of(
                RouteRule.get("/cards/{cardId}", Who.SIGNED_IN),
                RouteRule.get("/cards/new", Who.holding(Role.COORDINATOR)))));

        assertThat(table.ruleFor(HttpMethod.GET, "/cards/new"))
                .get()
                .satisfies(rule -> assertThat(rule.who().roles()).containsExactly(Role.COORDINATOR));
        assertThat(table.ruleFor(HttpMethod.GET, "/cards/nap3-1")).isPresent();
        assertThat(table.ruleFor(HttpMethod.POST, "/cards/nap3-1")).isEmpty();
        assertThat(table.ruleFor(HttpMethod.GET, "/cards/nap3-1/secret")).isEmpty();
        assertThat(table.ruleFor(HttpMethod.GET, "/engine-rest/task")).isEmpty();
    }

    @Test
    void twoRulesForOneAddressAreAMistake() {
        Routes twice = Routes.of(RouteRule.get("/board", Who.SIGNED_IN), RouteRule.get("/board", Who.ANYBODY));

        assertThatThrownBy(() -> new RouteAccess(List.of(twice))).hasMessageContaining("/board");
    }
}
