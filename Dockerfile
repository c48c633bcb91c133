# Builds the application from source and runs it as an ordinary user. See docker-compose.yml.
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN mvn -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/iltizam-*.jar extract --layers --application-filename iltizam.jar --destination layers

# The archive of class data is made by a run of the application, which needs a database: one that lives in this stage only.
FROM eclipse-temurin:17-jre AS runtime
FROM postgres:17 AS training
COPY --from=runtime /opt/java/openjdk /opt/java/openjdk
ENV PATH="/opt/java/openjdk/bin:$PATH"
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY src/docker/class-data.sh /usr/local/bin/class-data
USER postgres
RUN initdb --pgdata=/tmp/training --auth=trust --username=postgres \
 && pg_ctl --pgdata=/tmp/training --wait start \
 && ILTIZAM_DATABASE_URL=jdbc:postgresql://localhost/postgres ILTIZAM_DATABASE_USER=postgres \
    ILTIZAM_DATABASE_PASSWORD=trusted class-data /tmp/iltizam.jsa

FROM runtime
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin iltizam
WORKDIR /app
# what changes least comes first: a change of ours ships a small layer
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# without effect, never wrong, where JVM or jars are not those of the training
COPY --from=training /tmp/iltizam.jsa ./
USER 10001
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Djava.awt.headless=true"
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=iltizam.jsa", "-XX:+UseSerialGC", "-jar", "iltizam.jar"]
