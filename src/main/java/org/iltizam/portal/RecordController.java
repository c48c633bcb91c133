package org.iltizam.portal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.timeline.PublicRecord;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Csv;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The seal of a plan's record: its last link on a page, the whole chain to take away and check. */
@Controller
class RecordController {

    private final Pages pages;
    private final Plans plans;
    private final Timeline timeline;
    private final PublicRecord chain;
    private final ObjectMapper json;

    RecordController(Pages pages, Plans plans, Timeline timeline, PublicRecord chain, ObjectMapper json) {
        this.pages = pages;
        this.plans = plans;
        this.timeline = timeline;
        this.chain = chain;
        this.json = json;
    }

    @GetMapping("/public/record")
    String record(
            @RequestParam(name = "plan", required = false) @Nullable String id,
            HttpServletRequest request,
            Model model) {
        Plan plan = plan(id);
        Page page = pages.titled(request, "portal.record.title");
        model.addAttribute("page", page);
        model.addAttribute("plan", plan);
        model.addAttribute("head", timeline.head(plan.id()).orElse(null));
        return "portal/record";
    }

    @GetMapping("/public/record.json")
    void json(@RequestParam(name = "plan", required = false) @Nullable String id, HttpServletResponse response)
            throws IOException {
        Plan plan = plan(id);
        download(response, "application/json", plan, "json");
        try (JsonGenerator out = json.createGenerator(response.getWriter())) {
            out.writeStartArray();
            chain.read(plan.id(), link -> write(out, link));
            out.writeEndArray();
        }
    }

    @GetMapping("/public/record.csv")
    void csv(@RequestParam(name = "plan", required = false) @Nullable String id, HttpServletResponse response)
            throws IOException {
        Plan plan = plan(id);
        download(response, "text/csv", plan, "csv");
        Writer out = response.getWriter();
        out.write(Csv.of(List.of(List.of("sequence", "previous", "hash", "entry"))));
        chain.read(plan.id(), link -> write(out, link));
    }

    private static void write(JsonGenerator out, PublicRecord.Link link) {
        try {
            out.writePOJO(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Writer out, PublicRecord.Link link) {
        try {
            out.write(Csv.line(List.of(
                    String.valueOf(link.sequence()),
                    link.previous(),
                    link.hash(),
                    Objects.requireNonNullElse(link.entry(), ""))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void download(HttpServletResponse response, String type, Plan plan, String ending) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + plan.id() + "-record." + ending + "\"");
    }

    /** The plan that was asked for, or the present one. */
    private Plan plan(@Nullable String id) {
        return plans.named(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
