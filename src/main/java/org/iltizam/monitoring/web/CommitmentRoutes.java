package org.iltizam.monitoring.web;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether a lead may add evidence to this very commitment is decided where it is added. */
@Configuration(proxyBeanMethods = false)
class CommitmentRoutes {

    @Bean
    Routes commitmentPageRoutes() {
        return Routes.of(
                RouteRule.get("/commitments", Who.ANYBODY),
                RouteRule.get("/commitments.csv", Who.ANYBODY),
                RouteRule.get("/commitments/{id}", Who.ANYBODY),
                RouteRule.get("/commitments/{id}/evidence/{key}", Who.ANYBODY),
                RouteRule.post("/commitments/{id}/evidence", Who.holding(Role.PROJECT_LEAD, Role.COORDINATOR)),
                RouteRule.post("/commitments/{id}/weights", Who.holding(Role.PROJECT_LEAD, Role.COORDINATOR)),
                RouteRule.post("/commitments/{id}/ogp-id", Who.holding(Role.COORDINATOR)),
                RouteRule.get("/reviews/{id}", Who.ANYBODY),
                RouteRule.post("/reviews/{id}/comments", Who.ANYBODY),
                RouteRule.post("/reviews", Who.holding(Role.COORDINATOR)));
    }
}
