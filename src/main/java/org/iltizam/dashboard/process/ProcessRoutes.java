package org.iltizam.dashboard.process;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever keeps the work moving sees where it waits. */
@Configuration(proxyBeanMethods = false)
class ProcessRoutes {

    @Bean
    Routes processBoardRoutes() {
        Who keepers = Who.holding(Role.COORDINATOR, Role.ADMINISTRATOR);
        return Routes.of(RouteRule.get("/processes", keepers), RouteRule.get("/processes/{process}", keepers));
    }
}
