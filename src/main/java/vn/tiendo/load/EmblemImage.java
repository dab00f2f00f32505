package vn.tiendo.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.Limits;

/** Decides whether an image may be copied into the site: a small PNG, or an SVG without scripts that loads nothing. */
final class EmblemImage {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final Set<String> ACTIVE_ELEMENTS = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "a",
            "set",
            "animate",
            "animatetransform",
            "animatemotion",
            "handler",
            "listener");

    private EmblemImage() {}

    /** The term that tells people what is wrong; empty if nothing is. */
    static Optional<String> faultOf(Optional<DataFile> file) throws IOException {
        if (file.isEmpty() || !isImage(file.get().name())) {
            return Optional.of("@emblem_missing");
        }
        if (file.get().size() > Limits.EMBLEM_BYTES) {
            return Optional.of("@emblem_large");
        }
        byte[] bytes = Files.readAllBytes(file.get().path());
        if (file.get().name().endsWith(".png")) {
            boolean png = Arrays.equals(Arrays.copyOf(bytes, PNG_SIGNATURE.length), PNG_SIGNATURE);
            return png ? Optional.empty() : Optional.of("@emblem_not_png");
        }
        try {
            return isHarmless(bytes) ? Optional.empty() : Optional.of("@emblem_active");
        } catch (XMLStreamException e) {
            return Optional.of("@emblem_not_svg");
        }
    }

    /** Images are beside {@code cau-hinh.yaml}. */
    static boolean isImage(String name) {
        return name.matches("[A-Za-z0-9_-]+\\.(svg|png)");
    }

    private static boolean isHarmless(byte[] svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
        boolean harmless = true;
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName().toLowerCase(Locale.ROOT);
                if (root && !name.equals("svg")) {
                    throw new XMLStreamException("not an SVG image");
                }
                root = false;
                harmless &= !ACTIVE_ELEMENTS.contains(name) && hasHarmlessAttributes(reader);
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                harmless = false;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                harmless &= !loadsSomething(reader.getText());
            }
        }
        return harmless;
    }

    private static boolean hasHarmlessAttributes(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            boolean link = name.equals("href") || name.equals("src");
            if (name.startsWith("on")
                    || (link && !value.startsWith("#") && !value.matches("data:image/(png|jpeg);.*"))
                    || loadsSomething(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a stylesheet, in an attribute or an element, refers to anything but parts of the image itself. */
    private static boolean loadsSomething(String text) {
        String dense = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\"']", "");
        return dense.contains("@import")
                || dense.contains("javascript:")
                || dense.replace("url(#", "").contains("url(")
                || dense.contains("\\");
    }
}
