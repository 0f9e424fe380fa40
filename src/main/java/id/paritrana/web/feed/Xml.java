package id.paritrana.web.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document. */
final class Xml {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  private Xml() throws XMLStreamException {
    writer =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** What stands in a document or an element. */
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  /** A document in UTF-8. */
  static byte[] document(Content content) {
    try {
      Xml xml = new Xml();
      xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(xml);
      xml.writer.writeEndDocument();
      xml.writer.close();
      return xml.bytes.toByteArray();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * An element.
   *
   * @param attributes names and values in turn
   */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    attributes(attributes);
    content.write(this);
    writer.writeEndElement();
  }

  /** An element that holds a text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    element(name, xml -> xml.writer.writeCharacters(legal(text)), attributes);
  }

  /** An element that holds nothing. */
  void empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  /** Without the characters that no XML document can hold. Source: XML 1.0, section 2.2. */
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
  }
}
