package org.iltizam.inbox;

import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who has signed in has a work list; what one may do with an item is decided item by item. */
@Configuration(proxyBeanMethods = false)
class InboxRoutes {

    @Bean
    Routes inboxAddresses() {
        return Routes.of(RouteRule.any("/work/**", Who.SIGNED_IN), RouteRule.get("/models/**", Who.SIGNED_IN));
    }
}
