package org.iltizam.inbox;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.ProcessMaps;
import org.iltizam.workflow.ProcessSteps;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The drawing of a process, its steps named in the reader's language. */
@RestController
class ModelController {

    private final ProcessMaps maps;
    private final ProcessSteps steps;
    private final TextsByLanguage texts;

    ModelController(ProcessMaps maps, ProcessSteps steps, TextsByLanguage texts) {
        this.maps = maps;
        this.steps = steps;
        this.texts = texts;
    }

    @GetMapping(path = "/models/{process}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String model(@PathVariable String process, HttpServletRequest request) {
        if (!steps.knows(process)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Messages messages = texts.in(Language.of(RequestContextUtils.getLocale(request)));
        return maps.drawing(process, id -> Words.orNull(messages, "process." + process + "." + id));
    }
}
