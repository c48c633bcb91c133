package org.iltizam.dashboard.cycle;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who works on a plan sees its cycle; the coordinator alone opens one and moves its phases. */
@Configuration(proxyBeanMethods = false)
class CycleRoutes {

    private static final Who COORDINATOR = Who.holding(Role.COORDINATOR);

    @Bean
    Routes cyclePageRoutes() {
        return Routes.of(
                RouteRule.get("/cycle", Who.SIGNED_IN),
                RouteRule.get("/cycle/new", COORDINATOR),
                RouteRule.post("/cycle/new", COORDINATOR),
                RouteRule.get("/cycle/{plan}", Who.SIGNED_IN),
                RouteRule.get("/cycle/{plan}/themes", Who.ANYBODY),
                RouteRule.get("/cycle/{plan}/{phase}/{act}", COORDINATOR),
                RouteRule.post("/cycle/{plan}/{phase}/{act}", COORDINATOR));
    }
}
