package org.iltizam.dashboard;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The committee's work is shared among all who are signed in; the coordinator alone acts on a card, or names who leads, from outside. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    private static final Who COORDINATOR = Who.holding(Role.COORDINATOR);

    @Bean
    Routes dashboardRoutes() {
        return Routes.of(
                RouteRule.get("/board", Who.SIGNED_IN),
                RouteRule.get("/board.csv", Who.SIGNED_IN),
                RouteRule.get("/cards", Who.SIGNED_IN),
                RouteRule.get("/cards.csv", Who.SIGNED_IN),
                RouteRule.get("/cards/new", COORDINATOR),
                RouteRule.post("/cards/new", COORDINATOR),
                RouteRule.get("/cards/{cardId}", Who.SIGNED_IN),
                RouteRule.post("/cards/{cardId}/{act}", COORDINATOR),
                RouteRule.get("/commitments/{id}/lead", COORDINATOR),
                RouteRule.post("/commitments/{id}/lead", COORDINATOR));
    }
}
