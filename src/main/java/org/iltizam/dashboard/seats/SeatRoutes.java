package org.iltizam.dashboard.seats;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who works on the plan sees who sits where; a holder names a substitute for the own seat only. */
@Configuration(proxyBeanMethods = false)
class SeatRoutes {

    @Bean
    Routes seatPageRoutes() {
        return Routes.of(
                RouteRule.get("/seats", Who.SIGNED_IN),
                RouteRule.post("/seats/renewal", Who.holding(Role.COORDINATOR)),
                RouteRule.post("/seats/substitutes", Who.holding(Role.COORDINATOR, Role.COMMITTEE_MEMBER)),
                RouteRule.get("/calls/{renewal}", Who.ANYBODY),
                RouteRule.post("/calls/{renewal}", Who.ANYBODY));
    }
}
