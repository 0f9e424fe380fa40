package id.paritrana.report;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A template as the plain text that stands in its file. */
final class Jrxml {
  private Jrxml() {}

  /** Returns every expression, wherever in the template it stands. */
  static List<String> expressions(Template template) {
    try (InputStream file = Jrxml.class.getClassLoader().getResourceAsStream(template.file())) {
      NodeList all =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file)
              .getElementsByTagName("*");
      return IntStream.range(0, all.getLength())
          .mapToObj(all::item)
          .filter(node -> node.getNodeName().toLowerCase().endsWith("expression"))
          .map(Node::getTextContent)
          .toList();
    } catch (Exception broken) {
      throw new IllegalStateException(template.file(), broken);
    }
  }
}
