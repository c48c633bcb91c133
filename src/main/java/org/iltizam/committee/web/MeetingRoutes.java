package org.iltizam.committee.web;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingRoutes {

    @Bean
    Routes meetingPageRoutes() {
        return Routes.of(
                RouteRule.get("/meetings", Who.SIGNED_IN),
                RouteRule.get("/meetings/list.csv", Who.SIGNED_IN),
                RouteRule.get("/meetings/new", Who.holding(Role.COORDINATOR)),
                RouteRule.post("/meetings", Who.holding(Role.COORDINATOR)),
                RouteRule.get("/meetings/{id}", Who.SIGNED_IN),
                RouteRule.post("/meetings/{id}/call-off", Who.holding(Role.COORDINATOR)),
                RouteRule.get("/public/meetings", Who.ANYBODY),
                RouteRule.get("/public/meetings/{id}", Who.ANYBODY));
    }
}
