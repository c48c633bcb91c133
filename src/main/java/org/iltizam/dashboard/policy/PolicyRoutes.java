package org.iltizam.dashboard.policy;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PolicyRoutes {

    @Bean
    Routes policyAddresses() {
        Who keepers = Who.holding(Role.COORDINATOR, Role.ADMINISTRATOR);
        return Routes.of(RouteRule.get("/policies", keepers), RouteRule.any("/policies/**", keepers));
    }
}
