package org.iltizam.idea.web;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeLimits.class)
class IdeaRoutes {

    private static final Who COORDINATOR = Who.holding(Role.COORDINATOR);

    @Bean
    Routes ideaPageRoutes() {
        return Routes.of(
                RouteRule.get("/ideas", Who.ANYBODY),
                RouteRule.get("/ideas/new", Who.ANYBODY),
                RouteRule.post("/ideas", Who.ANYBODY),
                RouteRule.get("/ideas/receipt", Who.ANYBODY),
                RouteRule.post("/ideas/receipt", Who.ANYBODY),
                RouteRule.post("/ideas/receipt/edit", Who.ANYBODY),
                RouteRule.get("/ideas/{id}", Who.ANYBODY),
                RouteRule.post("/ideas/{id}/redaction", COORDINATOR),
                RouteRule.get("/ideas/desk/new", COORDINATOR),
                RouteRule.post("/ideas/desk", COORDINATOR),
                RouteRule.get("/ideas/desk", COORDINATOR),
                RouteRule.post("/ideas/desk/batch", COORDINATOR),
                RouteRule.post("/ideas/desk/{id}/card", COORDINATOR),
                RouteRule.get("/ideas/batches/{id}", Who.SIGNED_IN));
    }
}
