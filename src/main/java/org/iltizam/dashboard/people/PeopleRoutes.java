package org.iltizam.dashboard.people;

import org.iltizam.people.Role;
import org.iltizam.web.RouteRule;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only the administrator says who is who. */
@Configuration(proxyBeanMethods = false)
class PeopleRoutes {

    @Bean
    Routes administrationRoutes() {
        Who administrator = Who.holding(Role.ADMINISTRATOR);
        return Routes.of(
                RouteRule.get("/people", administrator),
                RouteRule.post("/people", administrator),
                RouteRule.get("/people/new", administrator),
                RouteRule.get("/people/{id}", administrator),
                RouteRule.post("/people/{id}/{act}", administrator),
                RouteRule.get("/people/organisations", administrator),
                RouteRule.post("/people/organisations", administrator),
                RouteRule.get("/people/organisations/new", administrator),
                RouteRule.get("/people/organisations/{id}", administrator),
                RouteRule.post("/people/organisations/{id}/{act}", administrator),
                RouteRule.get("/people/seats", administrator),
                RouteRule.post("/people/seats", administrator),
                RouteRule.post("/people/seats/{id}/{act}", administrator));
    }
}
