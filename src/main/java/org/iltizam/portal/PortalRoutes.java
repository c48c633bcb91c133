package org.iltizam.portal;

import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever wants to check the record, or who is late, needs no account. */
@Configuration(proxyBeanMethods = false)
class PortalRoutes {

    @Bean
    Routes recordRoutes() {
        return Routes.of(
                RouteRule.get("/public/delays", Who.ANYBODY),
                RouteRule.get("/public/record", Who.ANYBODY),
                RouteRule.get("/public/record.json", Who.ANYBODY),
                RouteRule.get("/public/record.csv", Who.ANYBODY));
    }
}
