package org.iltizam.workflow;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model whose elements bear names in the reader's language; the drawing stays as it is. */
class TranslatedModel {

    private final Function<String, @Nullable String> words;

    TranslatedModel(Function<String, @Nullable String> words) {
        this.words = words;
    }

    String of(String bpmn) {
        try {
            DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
            documents.setNamespaceAware(true);
            documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document model = documents.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn)));
            NodeList elements = model.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                translate((Element) elements.item(i));
            }
            TransformerFactory transformers = TransformerFactory.newInstance();
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            StringWriter xml = new StringWriter();
            transformers.newTransformer().transform(new DOMSource(model), new StreamResult(xml));
            return xml.toString();
        } catch (Exception e) {
            throw new IllegalStateException("A deployed model cannot be read", e);
        }
    }

    private void translate(Element element) {
        if (element.hasAttribute("id") && element.hasAttribute("name")) {
            String name = words.apply(element.getAttribute("id"));
            if (name != null) {
                element.setAttribute("name", name);
            }
        }
    }
}
