package org.iltizam.story;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("story")
class StoryRoutes {

    @Bean
    Routes storyAddresses() {
        return Routes.of(
                RouteRule.get("/clock", Who.SIGNED_IN), RouteRule.post("/clock", Who.holding(Role.COORDINATOR)));
    }
}
